import { useMutation } from '@apollo/client/react';
import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../api/fault-note';
import { UnlinkRecordsDocument } from '../../../api/generated/linkage';
import { ReasonDialog } from '../../../ui/reason-dialog';
import type { PairKeys } from '../state/pair-key';

/** What {@link UnlinkDialog} takes. */
export interface UnlinkDialogProps {
  readonly keys: PairKeys;
  readonly names: readonly [string, string];
  /** The decision that is taken back, as it was seen. */
  readonly expected: string;
  readonly onClose: () => void;
  /** Done, as the command with this number. */
  readonly onDone: (seq: number) => void;
}

/** Takes a link back, with a reason. */
export function UnlinkDialog({ keys, names, expected, onClose, onDone }: UnlinkDialogProps) {
  const { t } = useTranslation('linkage');
  const [unlink, { loading, error, data, client }] = useMutation(UnlinkRecordsDocument);
  const apply = (note: string) => {
    unlink({ variables: { ...keys, note, expected } }).then(
      (answer) => {
        const seq = answer.data?.unlink.command?.seq;
        if (seq === undefined) return;
        client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'linkPair' });
        onDone(seq);
      },
      () => undefined,
    );
  };
  const refused = data && data.unlink.outcome !== 'DECIDED' ? data.unlink : null;
  return (
    <ReasonDialog
      title={t('why.unlinkTitle')}
      closeLabel={t('history.close')}
      words={{
        confirm: t('why.unlink'),
        cancel: t('history.cancel'),
        reason: t('history.reason'),
        needed: t('history.needed'),
      }}
      busy={loading}
      onClose={onClose}
      onConfirm={apply}
      fault={
        <>
          {refused ? (
            <p role="alert">
              {refused.outcome === 'CONFLICT'
                ? t('conflict.title', {
                    by: refused.current?.by ?? t('history.byModel'),
                    what: refused.current ? t(`word.${refused.current.decision}`) : '',
                  })
                : t('conflict.contradiction')}
            </p>
          ) : null}
          {error ? <FaultNote error={error} keepsData /> : null}
        </>
      }
    >
      <p>
        <b>{[...new Set(names)].join(' – ')}</b>
      </p>
      <p>{t('why.unlinkText')}</p>
    </ReasonDialog>
  );
}
