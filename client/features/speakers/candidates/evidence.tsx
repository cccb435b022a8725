import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { Name, PersonMark } from '../../../ui';
import type { CandidateFragment } from '../../../api/generated/speakers';
import { Items } from '../parts/items';
import styles from './evidence.module.css';

/** What a reason rests on. */
export type Evidence = CandidateFragment['reasons'][number]['evidence'];

/** How many things can be opened behind a reason. */
export const evidenceCount = (evidence: Evidence): number =>
  [evidence.works, evidence.ties, evidence.events, evidence.associations, evidence.countries, evidence.fields].reduce(
    (sum, list) => sum + list.length,
    0,
  );

/** The works, ties and days that a reason names, each leading to its page. */
export function EvidenceList({ evidence, id }: { readonly evidence: Evidence; readonly id: string }) {
  const { t } = useTranslation(['speakers', 'words']);
  const format = useFormat();
  return (
    <div id={id} className={styles.evidence}>
      {evidence.works.length ? (
        <ul className={styles.works}>
          {evidence.works.map((work) => (
            <li key={work.id} className={styles.work}>
              <span className={styles.year}>{work.year ?? ''}</span>
              <Link to={`/works/${encodeURIComponent(work.id)}` as '/'}>{work.title}</Link>
              <span className={styles.close}>
                <span className={styles.closeBar} aria-hidden="true">
                  <span style={{ inlineSize: `${Math.round(work.closeness * 100)}%` }} />
                </span>
                <span className="visually-hidden">{t('evidence.closeness', { percent: Math.round(work.closeness * 100) })}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {evidence.ties.map(({ with: other, ties }) => (
        <div key={other.id} className={styles.tie}>
          <p className={styles.who}>
            <PersonMark standing={other.standing} />
            <Link to={`/people/${encodeURIComponent(other.id)}` as '/'} className={styles.name}>
              <Name name={other.name} latin={other.nameLatin} />
            </Link>
            {other.institution ? <span className={styles.quiet}>{other.institution}</span> : null}
          </p>
          {ties.map((tie) => (
            <div key={tie.kind} className={styles.tieKind}>
              <p>{format.text(tie.text)}</p>
              <Items items={tie.items} />
            </div>
          ))}
        </div>
      ))}
      <Items items={evidence.events} />
      <Items items={evidence.associations} />
      {evidence.countries.length ? (
        <p>
          {evidence.countries.map((code, at) => (
            <span key={code}>
              {at ? ', ' : ''}
              <Link to={`/countries/${code}` as '/'}>{format.country(code)}</Link>
            </span>
          ))}
        </p>
      ) : null}
      {evidence.fields.length ? <p>{t('evidence.fields', { fields: evidence.fields.join(', ') })}</p> : null}
    </div>
  );
}
