import { IconBan, IconLock, IconLockOpen, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { IconButton, Name, PersonMark } from '../../../ui';
import type { CardFragment } from '../../../api/generated/speakers';
import type { SpeakersSearch } from '../state/speakers-search';
import styles from './members.module.css';
import { useInstitutionName } from '../../institution-name/use-institution-name';

/** Ways of taking part: with a ticket, or without one. */
export const WAYS = ['economy', 'business', 'inKorea', 'hostFunded', 'selfFunded', 'remote'] as const;
/** One of {@link WAYS}. */
export type Way = (typeof WAYS)[number];

/** How the state says that somebody takes part. */
export const wayOf = (search: SpeakersSearch, id: string): Way =>
  (['business', 'inKorea', 'hostFunded', 'selfFunded', 'remote'] as const).find((way) => search[way]?.includes(id)) ?? 'economy';

/** What {@link Members} takes. */
export interface MembersProps {
  readonly members: readonly CardFragment[];
  readonly search: SpeakersSearch;
  /** Members who live in Korea or are there anyway, as the server says. */
  readonly noFlight: ReadonlySet<string>;
  /** Whether there is nobody under an id: all that can be done with it is to take it out. */
  readonly isNobody: (id: string) => boolean;
  readonly onWay: (person: CardFragment, way: Way) => void;
  readonly onLock: (person: CardFragment) => void;
  readonly onOut: (person: CardFragment) => void;
  readonly onExclude: (person: CardFragment) => void;
}

/** Who is in the set, how they take part, and who is held in it. */
export function Members({ members, search, noFlight, isNobody, onWay, onLock, onOut, onExclude }: MembersProps) {
  const { t } = useTranslation(['speakers', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  return (
    <ol className={styles.members}>
      {members.map((person) => {
        const locked = search.locked?.includes(person.id) ?? false;
        const way = wayOf(search, person.id);
        const takeOut = (
          <IconButton
            label={t('takeOut', { name: person.name })}
            icon={<IconX size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => onOut(person)}
          />
        );
        if (isNobody(person.id))
          return (
            <li key={person.id} className={styles.member}>
              <PersonMark standing="UNKNOWN" label={t('words:standing.UNKNOWN')} />
              <span className={styles.who}>
                <span>{person.name}</span>
                <span className={styles.where}>{person.id}</span>
              </span>
              {takeOut}
            </li>
          );
        return (
          <li key={person.id} className={styles.member}>
            <PersonMark standing={person.standing} label={t(`words:standing.${person.standing}`)} />
            <span className={styles.who}>
              <Link to={`/people/${encodeURIComponent(person.id)}` as '/'} className={styles.name}>
                <Name name={person.name} latin={person.nameLatin} />
              </Link>
              <span className={styles.where}>
                {[institution(person.institution), person.country ? format.country(person.country) : '']
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {way === 'economy' && noFlight.has(person.id) ? (
              <span className={styles.where}>{t('way.noFlight')}</span>
            ) : (
              <select
                className={styles.way}
                aria-label={t('way.of', { name: person.name })}
                value={way}
                onChange={(event) => onWay(person, event.target.value as Way)}
              >
                {WAYS.map((option) => (
                  <option key={option} value={option}>
                    {t(`way.${option}`)}
                  </option>
                ))}
              </select>
            )}
            <IconButton
              label={t(locked ? 'unlock' : 'lock', { name: person.name })}
              aria-pressed={locked}
              icon={
                locked ? (
                  <IconLock size={16} stroke={1.75} aria-hidden="true" />
                ) : (
                  <IconLockOpen size={16} stroke={1.75} aria-hidden="true" />
                )
              }
              onClick={() => onLock(person)}
            />
            <IconButton
              label={t('exclude', { name: person.name })}
              icon={<IconBan size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => onExclude(person)}
            />
            {takeOut}
          </li>
        );
      })}
    </ol>
  );
}
