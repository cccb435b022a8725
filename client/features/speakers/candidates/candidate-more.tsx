import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { useSourceName } from '../../source-name/use-source-name';
import { pageOf } from '../../search/hit-target';
import type { CandidateFragment } from '../../../api/generated/speakers';
import styles from './candidate-more.module.css';

/** What else is known of the candidate in hand: where they are and how sure that is, who says that they are overseas Korean, when they wrote. */
export function CandidateMore({ candidate }: { readonly candidate: CandidateFragment }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const sourceName = useSourceName();
  const { travelsFrom, overseasKorean, associations, earlierEvents, introducers, years } = candidate;
  const most = Math.max(...years.map(({ count }) => count), 1);
  const first = years[0];
  const last = years.at(-1);
  const place = [travelsFrom.institution, travelsFrom.city, travelsFrom.country ? format.country(travelsFrom.country) : '']
    .filter(Boolean)
    .join(' · ');
  return (
    <dl className={styles.more}>
      <div>
        <dt>{t('more.place')}</dt>
        <dd>
          {place || t('more.placeUnknown')}
          <span className={styles.quiet}>
            {[
              travelsFrom.since ? t('more.since', { since: travelsFrom.since }) : '',
              travelsFrom.source ? t('more.source', { source: sourceName(travelsFrom.source) }) : '',
              t('more.sureness', { percent: Math.round(travelsFrom.sureness * 100) }),
            ]
              .filter(Boolean)
              .map((part) => ` · ${part}`)
              .join('')}
          </span>
        </dd>
      </div>
      {overseasKorean.value === null || overseasKorean.value === undefined ? null : (
        <div>
          <dt>{t('more.korean')}</dt>
          <dd>
            {t(overseasKorean.value ? 'more.koreanYes' : 'more.koreanNo')}
            {overseasKorean.sources.length ? (
              <span className={styles.quiet}>
                {' '}
                · {t('more.source', { source: overseasKorean.sources.map(sourceName).join(', ') })}
              </span>
            ) : null}
          </dd>
        </div>
      )}
      {associations.length ? (
        <div>
          <dt>{t('more.associations')}</dt>
          <dd className={styles.links}>
            {associations.map((item) => (
              <Link key={item.id} to={pageOf('ASSOCIATION', item.id) as '/'}>
                {item.title}
              </Link>
            ))}
          </dd>
        </div>
      ) : null}
      {earlierEvents.length ? (
        <div>
          <dt>{t('more.earlier')}</dt>
          <dd className={styles.links}>
            {earlierEvents.map((item) => (
              <Link key={item.id} to={pageOf('EVENT', item.id) as '/'}>
                {item.title}
              </Link>
            ))}
          </dd>
        </div>
      ) : null}
      {introducers.length ? (
        <div>
          <dt>{t('more.introducers')}</dt>
          <dd className={styles.lines}>
            {introducers.map((introducer) => (
              <span key={introducer.person.id}>{format.text(introducer.text)}</span>
            ))}
            <Link to="/paths" search={{ to: candidate.person.id }}>
              {t('more.paths')}
            </Link>
          </dd>
        </div>
      ) : null}
      {first && last ? (
        <div>
          <dt>{t('more.years')}</dt>
          <dd className={styles.years}>
            <span>{first.year}</span>
            <span
              className={styles.columns}
              role="img"
              aria-label={t('more.yearsOf', { years: years.map(({ year, count }) => `${year}: ${count}`).join(', ') })}
            >
              {years.map(({ year, count }) => (
                <span key={year} style={{ blockSize: `${Math.max(8, (count / most) * 100)}%` }} title={`${year}: ${count}`} />
              ))}
            </span>
            <span>{last.year}</span>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
