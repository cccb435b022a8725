import { IconAlertTriangle, IconBan, IconInfoCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { classNames } from '../../../ui';
import type { CandidateFragment, FlagLevel } from '../../../api/generated/speakers';
import { ConflictList } from '../conflicts/conflict-list';
import { Items } from '../parts/items';
import styles from './flags.module.css';

/** Something to know about a candidate. */
export type Flag = CandidateFragment['flags'][number];

const ICONS: Readonly<Record<FlagLevel, typeof IconBan>> = {
  BLOCK: IconBan,
  WARNING: IconAlertTriangle,
  INFO: IconInfoCircle,
};

/** What to know before inviting, each with what shows it opened in place. */
export function Flags({ flags, onChanged }: { readonly flags: readonly Flag[]; readonly onChanged: () => void }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const [open, setOpen] = useState<number | null>(null);
  const id = useId();
  const shown = open === null ? undefined : flags[open];
  return (
    <div className={styles.row}>
      <span className={styles.label}>{t('flags')}</span>
      <div className={styles.body}>
        <ul className={styles.flags}>
          {flags.map((flag, at) => {
            const Icon = ICONS[flag.level];
            const behind = flag.conflicts.length + flag.evidence.length > 0;
            const look = classNames(styles.flag, styles[flag.level.toLowerCase()]);
            const inside = (
              <>
                <Icon size={14} stroke={1.75} aria-hidden="true" />
                <span>{format.text(flag.text)}</span>
              </>
            );
            return (
              <li key={`${flag.kind}-${at}`}>
                {behind ? (
                  <button
                    type="button"
                    className={look}
                    aria-expanded={open === at}
                    aria-controls={open === at ? id : undefined}
                    onClick={() => setOpen(open === at ? null : at)}
                  >
                    {inside}
                  </button>
                ) : (
                  <span className={look}>{inside}</span>
                )}
              </li>
            );
          })}
        </ul>
        {shown ? (
          <div id={id}>
            {shown.conflicts.length ? (
              <ConflictList conflicts={shown.conflicts} onChanged={onChanged} />
            ) : (
              <div className={styles.evidence}>
                <Items items={shown.evidence} />
              </div>
            )}
          </div>
        ) : null}
      </div>
    </div>
  );
}
