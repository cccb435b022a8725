import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Name, PersonMark } from '../../ui';
import { pageOf } from '../search/hit-target';
import type { Tie } from './person-view';
import styles from './ties-list.module.css';
import { useInstitutionName } from '../institution-name/use-institution-name';

/** Five bars for how strong a tie is beside the strongest one; the reasons beside it are what counts. */
function Strength({ share }: { readonly share: number }) {
  const filled = Math.max(1, Math.round(share * 5));
  return (
    <span className={styles.strength} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((step) => (
        <span key={step} data-on={step <= filled} />
      ))}
    </span>
  );
}

/** One person a line, with the reasons; each reason opens what it counts. */
export function TiesList({ ties }: { readonly ties: readonly Tie[] }) {
  const strongest = Math.max(0, ...ties.map((tie) => tie.weight));
  return (
    <ul className={styles.list}>
      {ties.map((tie) => (
        <TieRow key={tie.person.id} tie={tie} share={strongest > 0 ? tie.weight / strongest : 0} />
      ))}
    </ul>
  );
}

function TieRow({ tie, share }: { readonly tie: Tie; readonly share: number }) {
  const { t } = useTranslation(['person', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const [open, setOpen] = useState(false);
  const { person, reasons } = tie;
  const sentence = reasons.map((reason) => format.text(reason.text)).join(', ');
  return (
    <li className={styles.row}>
      <PersonMark standing={person.standing} size={14} label={t(`words:standing.${person.standing ?? 'UNKNOWN'}`)} />
      <div className={styles.text}>
        <p>
          <Link to={pageOf('PERSON', person.id)} className={styles.person}>
            <Name name={person.label} latin={person.labelLatin} />
          </Link>
          {person.institution ? <span className={styles.place}>{institution(person.institution)}</span> : null}
        </p>
        <button type="button" className={styles.reason} aria-expanded={open} onClick={() => setOpen(!open)}>
          {sentence}
          <span className="visually-hidden"> {t('ties.evidence')}</span>
        </button>
        {open ? (
          <ul className={styles.evidence}>
            {reasons.flatMap((reason) =>
              reason.items.map((item) => (
                <li key={`${reason.kind}-${item.id}`}>
                  <span className={styles.date}>{item.date ?? t('ties.undated')}</span>
                  <Link to={pageOf(item.kind, item.id)}>{item.title}</Link>
                </li>
              )),
            )}
            {reasons.some((reason) => reason.items.length < reason.count) ? (
              <li className={styles.date}>
                {t('ties.moreEvidence', { count: reasons.reduce((sum, reason) => sum + reason.count - reason.items.length, 0) })}
              </li>
            ) : null}
          </ul>
        ) : null}
      </div>
      <Strength share={share} />
      <IconChevronRight className={styles.chevron} data-open={open} size={16} stroke={1.75} aria-hidden="true" />
    </li>
  );
}
