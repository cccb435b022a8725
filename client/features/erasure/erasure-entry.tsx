import { useState } from 'react';
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
  if (!can('erasePerson')) return null;
  return (
    <footer className={styles.entry}>
      <span>{t('entry.text')}</span>
      <Button size="dense" tone="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('entry.open')}
      </Button>
      {open ? <ErasureDialog person={person} onClose={() => setOpen(false)} onErased={onErased} /> : null}
    </footer>
  );
}
