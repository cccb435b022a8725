import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Button } from '../../ui';
import styles from './imports.module.css';
import type { Preview } from './wizard-state';

/** What {@link SenderNote} takes. */
export interface SenderNoteProps {
  readonly problems: Preview['problems']['sample'];
  readonly onCorrect: () => void;
}

/** A sender of whom nothing was applied yet, with whom it might be meant, before a slip makes a second association of one. */
export function SenderNote({ problems, onCorrect }: SenderNoteProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const note = problems.find(({ code }) => code === 'SENDER_SIMILAR' || code === 'SENDER_NEW');
  if (!note) return null;
  return (
    <div className={styles.sender} data-similar={note.code === 'SENDER_SIMILAR' || undefined} role="note">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
      <p>
        <b>{note.found}</b> — {format.text(note.advice)}
      </p>
      <Button size="dense" onClick={onCorrect}>
        {t('preview.correctSender')}
      </Button>
    </div>
  );
}
