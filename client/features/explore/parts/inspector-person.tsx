import { useQuery } from '@apollo/client/react';
import { IconChevronRight, IconLink } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useSession } from '../../../api/session';
import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../api/fault-note';
import { ExplorePersonDocument } from '../../../api/generated/explore';
import { useFormat } from '../../../i18n/use-format';
import { buttonClass, Kbd, Loading, Name, PersonMark, Tag, useHotkeys } from '../../../ui';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import { Expand } from './expand';
import styles from './inspector.module.css';
import { staysOf } from './stays';
import { countryName } from '../country-name';
import { StaysBar } from './stays-bar';
import { useInstitutionName } from '../../institution-name/use-institution-name';

/** What {@link InspectorPerson} takes. */
export interface InspectorPersonProps {
  readonly id: string;
  readonly explore: Explore;
  readonly network: NetworkAnswer | null;
  /** Elements that may still be drawn. */
  readonly room: number;
}

/** The selected person: who, where, since when, tied to whom and why, and what expanding would cost. */
export function InspectorPerson({ id, explore, network, room }: InspectorPersonProps) {
  const { t } = useTranslation(['explore', 'words']);
  const format = useFormat();
  const { can } = useSession();
  const navigate = useNavigate();
  useHotkeys({ P: can('findSpeakers') ? () => void navigate({ to: '/paths', search: { to: id } }) : undefined });
  const institution = useInstitutionName();
  const { data, previousData, error, refetch } = useQuery(ExplorePersonDocument, {
    variables: { id, validAt: explore.search.validAt },
  });
  const answer = data ?? (previousData?.person?.person?.id === id ? previousData : undefined);
  const person = answer?.person?.person;
  if (error && !answer) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (!answer) return <Loading label={t('loadingPerson')} lines={6} />;
  if (!person) return <p className={styles.section}>{t('person.absent')}</p>;
  const node = network?.nodes.find((entry) => entry.id === id);
  const community = network?.communities.find((entry) => entry.id === node?.community);
  const country = person.countryCode ? format.text(countryName(person.countryCode)) : '';
  const stays = staysOf(person, new Date().getFullYear() + (new Date().getMonth() + 1) / 12, format.locale === 'ko');
  const ties = answer.personTies;
  return (
    <>
      <div className={styles.body}>
        <header className={styles.head}>
          <p className={styles.over}>
            <PersonMark standing={person.standing} size={20} colour={community ? `var(--c${community.colour})` : undefined} />
            <span>
              {t('person.chosen')}
              {community ? ` · ${format.text(community.label)}` : ''}
            </span>
            <button type="button" className={styles.close} onClick={() => explore.change({ selected: undefined })}>
              <Kbd>Esc</Kbd>
              <span className="visually-hidden">, {t('letGo')}</span>
            </button>
          </p>
          <h2 className={styles.name}>
            <Name name={person.name} latin={person.nameLatin} />
          </h2>
          <p className={styles.place}>{[institution(person.institution), person.city, country].filter(Boolean).join(' · ')}</p>
          {person.position ? <p className={styles.quiet}>{person.position}</p> : null}
          <p className={styles.tags}>
            {person.standing ? (
              <Tag
                tone={person.standing === 'OVERSEAS_KOREAN' ? 'abroad' : 'neutral'}
                icon={<PersonMark standing={person.standing} size={12} />}
              >
                {t(`words:standing.${person.standing}`)}
              </Tag>
            ) : null}
            {person.stage ? <Tag>{t(`stageShort.${person.stage as 'mid'}`, { defaultValue: person.stage })}</Tag> : null}
            <Tag>
              {t('person.ties')} <b>{format.number(ties.totalCount)}</b>
            </Tag>
            <Tag>
              X-Lab Day <b>{format.number(person.eventCount)}</b>
            </Tag>
          </p>
        </header>
        {stays.length ? (
          <section className={styles.section}>
            <h3>{t('person.stays')}</h3>
            <StaysBar stays={stays} />
          </section>
        ) : null}
        <section className={styles.section}>
          <h3>{t('person.reasons')}</h3>
          {ties.edges.length ? (
            <ul className={styles.ties}>
              {ties.edges.map((edge) => {
                const other = network?.nodes.find((entry) => entry.id === edge.person.id)?.community;
                const colour = network?.communities.find((entry) => entry.id === (other ?? edge.person.community))?.colour;
                return (
                  <li key={edge.person.id}>
                    <button type="button" className={styles.tie} onClick={() => explore.change({ selected: edge.person.id })}>
                      <PersonMark
                        standing={edge.person.standing}
                        colour={colour === undefined ? undefined : `var(--c${colour})`}
                      />
                      <span className={styles.tieText}>
                        <Name name={edge.person.label} latin={edge.person.labelLatin} />
                        <span className={styles.reason}>
                          {edge.reasons.map((reason) => format.text(reason.text)).join(' · ')}
                        </span>
                      </span>
                      <IconChevronRight size={14} stroke={1.75} aria-hidden="true" />
                    </button>
                  </li>
                );
              })}
            </ul>
          ) : (
            <p className={styles.quiet}>{t('person.noTies')}</p>
          )}
          {ties.totalCount > ties.edges.length ? (
            <p className={styles.quiet}>
              <Link to={`/people/${encodeURIComponent(person.id)}` as '/'}>
                {t('person.allTies', { number: format.number(ties.totalCount), count: ties.totalCount })}
              </Link>
            </p>
          ) : null}
        </section>
        {ties.totalCount ? <Expand id={person.id} total={ties.totalCount} explore={explore} room={room} /> : null}
        <p className={styles.register}>
          <IconLink size={16} stroke={1.75} aria-hidden="true" />
          <span>{person.registered ? t('person.registered') : t('person.notRegistered')}</span>
          {person.registered ? (
            <Link to={`/people/${encodeURIComponent(person.id)}` as '/'} hash="register-head">
              {t('person.why')}
            </Link>
          ) : null}
        </p>
      </div>
      <footer className={styles.foot}>
        <Link to={`/people/${encodeURIComponent(person.id)}` as '/'} className={buttonClass('primary')}>
          {t('person.page')}
        </Link>
        {can('findSpeakers') ? (
          <Link to="/paths" search={{ to: person.id }} className={buttonClass()} aria-keyshortcuts="P">
            {t('person.paths')}
            <span aria-hidden="true">
              <Kbd>P</Kbd>
            </span>
          </Link>
        ) : null}
      </footer>
    </>
  );
}
