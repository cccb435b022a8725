import { useQuery } from '@apollo/client/react';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { HomeOverviewDocument } from '../../api/generated/home';
import { useSession } from '../../api/session';
import { DOORS } from '../../app/shell/doors';
import { useFormat } from '../../i18n/use-format';
import { NumberLink } from '../../ui';
import { CommunityMap } from './community-map';
import { FacetTiles } from './facet-tiles';
import styles from './home.module.css';
import { MyEvents } from './my-events';
import { RequestsDoor } from './requests-door';
import { RunningJobs } from './running-jobs';
import { SinceLastVisit } from './since-last-visit';
import { tilesOf } from './tiles';

/** The start: the figures of the store, the doors there are, what is new, what runs. */
export function Home() {
  const { t } = useTranslation(['home', 'shell']);
  const format = useFormat();
  const { me, atlas, can } = useSession();
  const { data, error, refetch } = useQuery(HomeOverviewDocument, { fetchPolicy: 'no-cache', skip: !can('readGraph') });
  const network = data?.network;
  const facet = (name: string) => network?.facets.find((entry) => entry.name === name);
  const others = DOORS.filter((door) => door.to !== '/explore' && can(door.operation));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title', { name: me.name })}</h1>
        {atlas?.asOf ? <p className={styles.when}>{t('asOf', { when: format.moment(atlas.asOf), seq: atlas.seq })}</p> : null}
      </header>
      {atlas ? (
        <ul className={styles.figures}>
          {tilesOf(atlas).map((tile) => (
            <li key={tile.key}>
              <NumberLink
                {...tile.to}
                className={styles.figure}
                aria-label={`${t(`tile.${tile.key}`)} ${format.number(tile.value)}`}
              >
                {format.number(tile.value)}
              </NumberLink>
              <span>{t(`tile.${tile.key}`)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.columns}>
        <div className={styles.main}>
          {error ? <FaultNote error={error} onRetry={() => void refetch()} /> : null}
          {can('readGraph') && me.roles.includes('organizer') ? <MyEvents /> : null}
          {can('readGraph') ? (
            <Link to="/explore" className={styles.door}>
              <span className={styles.doorText}>
                <span className={styles.doorTitle}>
                  {t('door.explore')} <IconArrowRight size={20} stroke={1.75} aria-hidden="true" />
                </span>
                <span className={styles.doorWhy}>{t('door.why.explore')}</span>
                {network ? (
                  <span className={styles.doorCount}>
                    {t('door.exploreCount', {
                      communities: format.number(network.communities.length),
                      people: format.number(network.people),
                    })}
                  </span>
                ) : null}
              </span>
              <span className={styles.doorPicture}>{network ? <CommunityMap communities={network.communities} /> : null}</span>
            </Link>
          ) : null}
          <div className={styles.smallDoors}>
            {others.map((door) => (
              <Link key={door.name} to={door.to} className={styles.smallDoor}>
                <door.icon size={20} stroke={1.75} aria-hidden="true" />
                <span className={styles.smallDoorName}>
                  {t(`shell:nav.${door.name}`)}
                  <span className={styles.smallDoorWhy}>{t(`door.why.${door.name}`)}</span>
                </span>
                <IconArrowRight size={16} stroke={1.75} aria-hidden="true" />
              </Link>
            ))}
          </div>
          <FacetTiles
            title={t('byTechnology')}
            facet={facet('technology')}
            most={12}
            searchOf={(key) => ({ technology: [key] })}
          />
          <FacetTiles
            title={t('byCountry')}
            facet={facet('country')}
            most={8}
            searchOf={(key) => ({ country: [key], view: 'table' })}
          />
        </div>
        <div className={styles.side}>
          <RequestsDoor />
          {can('readJobs') ? <RunningJobs /> : null}
          {can('readGraph') ? <SinceLastVisit /> : null}
        </div>
      </div>
    </div>
  );
}
