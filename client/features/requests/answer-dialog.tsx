import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { AnswerRequestDocument } from '../../api/generated/requests';
import { Button, Dialog, TextArea } from '../../ui';
import styles from './requests.module.css';

/** A request and where it goes from where it stands. */
export interface Answering {
  readonly id: string;
  /** Of the person to be written to. */
  readonly name: string;
  readonly state: 'sent' | 'answered' | 'declined' | 'refused';
}

/** Says how a request stands, with a word to whoever asked. */
export function AnswerDialog({
  answering,
  onClose,
  onDone,
}: {
  readonly answering: Answering;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('requests');
  const [text, setText] = useState('');
  const [answer, { loading, error }] = useMutation(AnswerRequestDocument);
  const apply = () =>
    void answer({ variables: { id: answering.id, state: answering.state, answer: text.trim() || null } }).then(
      onDone,
      () => undefined,
    );
  return (
    <Dialog
      open
      size="small"
      title={t('dialogTitle', { name: answering.name })}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <>
          <Button tone="primary" busy={loading} onClick={apply}>
            {t(`do.${answering.state}`)}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t(`why.${answering.state}`)}</p>
        <TextArea label={t('word')} hint={t('wordHint')} value={text} onChange={(event) => setText(event.target.value)} />
        {error ? <FaultNote error={error} keepsData /> : null}
      </div>
    </Dialog>
  );
}
