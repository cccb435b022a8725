import { IconAlertTriangle } from '@tabler/icons-react';
import { useFormat } from '../../../i18n/use-format';
import { useTranslation } from '../../../i18n/use-translation';
import { Name, PersonMark, Segmented, classNames } from '../../../ui';
import type { CardFragment } from '../../../api/generated/speakers';
import styles from './airfare.module.css';

/** Somebody who needs a ticket. */
export interface Traveller {
  readonly person: CardFragment;
  readonly business: boolean;
  readonly organizer: boolean;
  readonly uncovered: boolean;
}

/** What {@link Airfare} takes. */
export interface AirfareProps {
  readonly travellers: readonly Traveller[];
  readonly business: number;
  readonly supported: number;
  readonly uncovered: number;
  readonly onBusiness: (count: number) => void;
  readonly onTicket: (id: string) => void;
}

/** The tickets of rule 22: a place for everybody who flies, the ones without a ticket marked. Pressing a place changes its class. */
export function Airfare({ travellers, business, supported, uncovered, onBusiness, onTicket }: AirfareProps) {
  const { t } = useTranslation(['speakers', 'words']);
  const format = useFormat();
  const ours = travellers.filter(({ organizer }) => organizer).length;
  const free = Math.max(0, supported - travellers.length);
  return (
    <section className={styles.airfare} aria-labelledby="airfare-head">
      <header className={styles.head}>
        <h3 id="airfare-head" className={styles.title}>
          {t('airfare.title')}
        </h3>
        <p className={styles.rule}>{t('airfare.rule')}</p>
        <Segmented
          label={t('airfare.business')}
          size="dense"
          value={String(business) as '0' | '1' | '2'}
          options={[
            { value: '0', label: t('airfare.businessNone') },
            { value: '1', label: '1' },
            { value: '2', label: '2' },
          ]}
          onChange={(value) => onBusiness(Number(value))}
        />
      </header>
      <p className="visually-hidden" role="status">
        {t('airfare.count', { travellers: travellers.length, tickets: supported })}
      </p>
      <ul className={styles.places}>
        {travellers.map(({ person, business: isBusiness, organizer, uncovered: out }) => (
          <li key={person.id} className={styles.place}>
            <button
              type="button"
              className={classNames(styles.seat, out && styles.out)}
              disabled={organizer}
              aria-pressed={isBusiness}
              title={out ? t('airfare.noTicket') : t(isBusiness ? 'airfare.isBusiness' : 'airfare.isEconomy')}
              onClick={() => onTicket(person.id)}
            >
              {out ? (
                <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
              ) : (
                <PersonMark standing={person.standing} label={t(`words:standing.${person.standing}`)} />
              )}
              {isBusiness ? (
                <span className={styles.class} aria-hidden="true">
                  B
                </span>
              ) : null}
              <span className="visually-hidden">
                {person.name}, {out ? t('airfare.noTicket') : t(isBusiness ? 'airfare.isBusiness' : 'airfare.isEconomy')}
              </span>
            </button>
            <span className={classNames(styles.who, out && styles.whoOut)} aria-hidden="true" title={person.name}>
              <Name name={/^[A-Za-z]/.test(person.name) ? (person.name.split(' ').at(-1) ?? person.name) : person.name} />
            </span>
          </li>
        ))}
        {Array.from({ length: free }, (_, at) => (
          <li key={`free-${at}`} className={styles.place} aria-hidden="true">
            <span className={styles.free} />
          </li>
        ))}
      </ul>
      {uncovered > 0 ? (
        <div className={styles.alarm} role="alert">
          <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
          <div>
            <p className={styles.alarmTitle}>{t('airfare.collision', { travellers: travellers.length, tickets: supported })}</p>
            <p>
              {t('airfare.who', {
                organizers: t('airfare.organizers', { count: ours }),
                speakers: t('airfare.speakers', { count: travellers.length - ours }),
              })}
            </p>
            <p>
              {t('airfare.without', {
                names: travellers
                  .filter((traveller) => traveller.uncovered)
                  .map(({ person }) =>
                    [person.name, person.country ? format.country(person.country) : ''].filter(Boolean).join(', '),
                  )
                  .join(' · '),
              })}
            </p>
          </div>
        </div>
      ) : null}
    </section>
  );
}
