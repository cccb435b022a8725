import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNote } from '../../../api/fault-note';
import { UnlinkRecordsDocument } from '../../../api/generated/linkage';
import { Button, Dialog, TextArea } from '../../../ui';
import shared from '../linkage-page.module.css';
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
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [unlink, { loading, error, data, client }] = useMutation(UnlinkRecordsDocument);
  const apply = () => {
    setTried(true);
    if (!reason.trim()) return;
    unlink({ variables: { ...keys, note: reason.trim(), expected } }).then(
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
    <Dialog
      open
      size="small"
      title={t('why.unlinkTitle')}
      closeLabel={t('history.close')}
      onClose={onClose}
      actions={
        <>
          <Button tone="danger" busy={loading} onClick={apply}>
            {t('why.unlink')}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('history.cancel')}
          </Button>
        </>
      }
    >
      <div className={shared.stack}>
        <p>
          <b>{[...new Set(names)].join(' – ')}</b>
        </p>
        <p>{t('why.unlinkText')}</p>
        <TextArea
          label={t('history.reason')}
          required
          value={reason}
          error={tried && !reason.trim() ? t('history.needed') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
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
      </div>
    </Dialog>
  );
}
