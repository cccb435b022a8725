import { IconLink, IconUnlink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Tag } from '../../ui';
import { pageOf } from '../search/hit-target';
import type { RegisterState } from './person-view';
import styles from './register-panel.module.css';

/** Whether the register of overseas scientists knows the person, through which association, and by which equal identifier. */
export function RegisterPanel({
  state,
  overseas,
  children,
}: {
  readonly state: RegisterState;
  readonly overseas: boolean;
  /** Why the records belong together, for those who may know. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const number = state.numbers[0];
  return (
    <section className={styles.panel} aria-labelledby="register-head">
      <header className={styles.head}>
        {state.registered ? (
          <IconLink size={18} stroke={1.75} aria-hidden="true" />
        ) : (
          <IconUnlink size={18} stroke={1.75} aria-hidden="true" />
        )}
        <h2 id="register-head" className={styles.title}>
          {t(state.registered ? 'register.linked' : 'register.notLinked')}
        </h2>
        {state.linkedBy.length > 0 ? (
          <Tag tone="good">{t('register.sameIdentifier')}</Tag>
        ) : state.registered && state.onlyThere ? (
          <Tag tone="neutral">{t('register.onlyThere')}</Tag>
        ) : null}
      </header>
      {state.registered ? (
        <>
          <p className={styles.note}>
            {[number ? t('register.record', { number: number.value.replace(/^register · /, '') }) : '', t('register.notMerged')]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <dl className={styles.lines}>
            {state.memberships.map((fact) => (
              <div key={fact.id}>
                <dt>{t('register.association')}</dt>
                <dd>
                  {fact.object ? <Link to={pageOf(fact.object.kind, fact.object.id)}>{fact.object.name}</Link> : fact.value}
                </dd>
              </div>
            ))}
            {state.linkedBy.map(({ value, sources }) => (
              <div key={value}>
                <dt>{t('register.linkedBy')}</dt>
                <dd>
                  <b>{value.replace(/^orcid/, 'ORCID').replace(/^openalex/, 'OpenAlex')}</b>
                  <span className={styles.sources}>
                    {[...new Set(sources.map((fact) => format.text(fact.sourceLabel)))].join(' = ')}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          {number ? (
            <p className={styles.foot}>{t('facts.confirmed', { day: format.day(number.lastConfirmed ?? number.recordedAt) })}</p>
          ) : null}
        </>
      ) : (
        <p className={styles.note}>{t(overseas ? 'register.whyNot' : 'register.whyNotKorea')}</p>
      )}
      {children}
    </section>
  );
}
