import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../api/session';
import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../../ui';
import { ErasureDialog, type PersonToErase } from './erasure-dialog';
import styles from './erasure.module.css';

/** What {@link ErasureEntry} takes. */
export interface ErasureEntryProps {
  readonly person: PersonToErase;
  /** It is done, as the command with this number. */
  readonly onErased: (seq: number) => void;
}

/** The way to erase a person, at the foot of their page, far from what is pressed every day; nothing for those who may not. */
export function ErasureEntry({ person, onErased }: ErasureEntryProps) {
  const { t } = useTranslation('erasure');
  const { can } = useSession();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The platform returns focus only from a dialog that stays on the page when it closes, and nothing outside of an open one takes it.
  useEffect(() => (open ? () => button.current?.focus() : undefined), [open]);
  if (!can('erasePerson')) return null;
  return (
    <footer className={styles.entry}>
      <span>{t('entry.text')}</span>
      <Button ref={button} size="dense" tone="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('entry.open')}
      </Button>
      {open ? <ErasureDialog person={person} onClose={() => setOpen(false)} onErased={onErased} /> : null}
    </footer>
  );
}
