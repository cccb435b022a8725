import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { FaultNote } from '../../api/fault-note';
import { ErasePersonDocument } from '../../api/generated/erasure';
import { useTranslation } from '../../i18n/use-translation';
import { Button, Dialog, TextArea, TextField } from '../../ui';
import { confirms } from './confirms';
import styles from './erasure.module.css';
import { HeldOnPerson } from './held-on-person';

/** Who is to be erased, as the head of their page names them. */
export interface PersonToErase {
  readonly id: string;
  readonly name: string;
}

/** What {@link ErasureDialog} takes. */
export interface ErasureDialogProps {
  readonly person: PersonToErase;
  readonly onClose: () => void;
  /** It is done, as the command with this number. */
  readonly onErased: (seq: number) => void;
}

const GONE = ['names', 'facts', 'records', 'texts', 'account'] as const;
const STAYS = ['tombstone', 'audit', 'works', 'sources'] as const;

/** Says what an erasure takes and what it leaves, and carries it out for a reason and the person's name typed by hand. */
export function ErasureDialog({ person, onClose, onErased }: ErasureDialogProps) {
  const { t } = useTranslation('erasure');
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [erase, { loading, error }] = useMutation(ErasePersonDocument);
  const named = confirms(typed, person);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const fault = useRef<HTMLDivElement>(null);
  // The button lost the focus while it was busy, and the note may lie below the edge.
  useEffect(() => {
    if (error) fault.current?.focus();
  }, [error]);
  const apply = () => {
    setTried(true);
    // On a phone what is missing lies below the edge.
    const missing = !reason.trim() ? reasonField : !named ? nameField : null;
    if (missing) return missing.current?.focus();
    erase({ variables: { personId: person.id, reason: reason.trim() } }).then(
      ({ data }) => data && onErased(data.erasePerson.seq),
      // What was typed stays; the note below says what went wrong.
      () => undefined,
    );
  };
  // Under way there is nothing to leave any more: whoever closed the dialog would not learn how it ended.
  const close = loading ? () => undefined : onClose;
  return (
    <Dialog
      open
      title={t('dialog.title', { name: person.name })}
      closeLabel={t('dialog.close')}
      onClose={close}
      actions={
        <>
          <Button tone="danger" busy={loading} onClick={apply}>
            {t(loading ? 'dialog.busy' : 'dialog.confirm')}
          </Button>
          <Button tone="quiet" disabled={loading} onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p className={styles.warning}>{t('dialog.final')}</p>
        <section>
          <h3>{t('gone.title')}</h3>
          <ul className={styles.points}>
            {GONE.map((key) => (
              <li key={key}>{t(`gone.${key}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t('stays.title')}</h3>
          <ul className={styles.points}>
            {STAYS.map((key) => (
              <li key={key}>{t(`stays.${key}`)}</li>
            ))}
          </ul>
        </section>
        <HeldOnPerson personId={person.id} />
        <TextArea
          ref={reasonField}
          label={t('dialog.reason')}
          hint={t('dialog.reasonHint')}
          required
          rows={2}
          value={reason}
          error={tried && !reason.trim() ? t('dialog.reasonNeeded') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <TextField
          ref={nameField}
          label={t('dialog.name')}
          hint={t('dialog.nameHint', { name: person.name, id: person.id })}
          required
          autoComplete="off"
          spellCheck={false}
          value={typed}
          error={tried && !named ? t('dialog.nameNeeded') : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        {error ? (
          <div ref={fault} tabIndex={-1}>
            <FaultNote error={error} keepsData />
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}
