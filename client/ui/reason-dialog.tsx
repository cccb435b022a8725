import { useState, type ReactNode } from 'react';
import { Button, type ButtonProps } from './button';
import { Dialog } from './dialog';
import { TextArea } from './field';
import styles from './reason-dialog.module.css';

/** What {@link ReasonDialog} takes. */
export interface ReasonDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Words of the decision, of the way out, of the field, and of its being empty. */
  readonly words: { readonly confirm: string; readonly cancel: string; readonly reason: string; readonly needed: string };
  readonly tone?: ButtonProps['tone'];
  readonly busy: boolean;
  readonly onClose: () => void;
  /** Called with a reason that says something. */
  readonly onConfirm: (reason: string) => void;
  /** What it is about, above the reason. */
  readonly children: ReactNode;
  /** What went wrong, below the reason. */
  readonly fault?: ReactNode;
}

/** Asks for a reason before something is taken back; mount it when it opens. */
export function ReasonDialog({
  title,
  closeLabel,
  words,
  tone = 'danger',
  busy,
  onClose,
  onConfirm,
  children,
  fault,
}: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const text = reason.trim();
  const confirm = () => {
    setTried(true);
    if (text) onConfirm(text);
  };
  return (
    <Dialog
      open
      size="small"
      title={title}
      closeLabel={closeLabel}
      onClose={onClose}
      actions={
        <>
          <Button tone={tone} busy={busy} onClick={confirm}>
            {words.confirm}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {children}
        <TextArea
          label={words.reason}
          required
          value={reason}
          error={tried && !text ? words.needed : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {fault}
      </div>
    </Dialog>
  );
}
