import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FaultNote } from '../../../api/fault-note';
import { ExploreTiesDocument } from '../../../api/generated/explore';
import { useSession } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { useTranslation } from '../../../i18n/use-translation';
import { buttonClass, Kbd, Loading, Name, NumberLink, PersonMark } from '../../../ui';
import { useInstitutionName } from '../../institution-name/use-institution-name';
import styles from '../parts/inspector.module.css';
import { askedOf } from '../state/filter';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import { pairKey } from './matrix-of';

/** What {@link InspectorPair} takes. */
export interface InspectorPairProps {
  /** Both ids, as the address keeps them. */
  readonly pair: string;
  readonly explore: Explore;
  readonly network: NetworkAnswer;
}

/** The selected tie: who, how many, why, and what leads on. */
export function InspectorPair({ pair, explore, network }: InspectorPairProps) {
  const [one = '', other = ''] = pair.split('~');
  const communities = [one, other].map((id) => network.communities.find((community) => community.id === id));
  const [first, second] = communities;
  return first && second ? (
    <Communities ends={[first, second]} explore={explore} network={network} />
  ) : (
    <People key={pair} ids={[one, other]} explore={explore} network={network} />
  );
}

function Head({ explore, title, children }: { readonly explore: Explore; readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation(['matrix', 'explore']);
  return (
    <header className={styles.head}>
      <p className={styles.over}>
        <span>{title}</span>
        <button type="button" className={styles.close} onClick={() => explore.change({ pair: undefined })}>
          <Kbd>Esc</Kbd>
          <span className="visually-hidden">, {t('explore:letGo')}</span>
        </button>
      </p>
      {children}
    </header>
  );
}

/** A share in whole percent; what is there but rounds to none is less than one. */
const percentOf = (part: number, all: number): string => {
  const percent = all ? Math.round((part / all) * 100) : 0;
  return percent === 0 && part > 0 ? '<1' : String(percent);
};

type Community = NetworkAnswer['communities'][number];

function Communities({
  ends,
  explore,
  network,
}: {
  readonly ends: readonly [Community, Community];
  readonly explore: Explore;
  readonly network: NetworkAnswer;
}) {
  const { t } = useTranslation(['matrix', 'explore']);
  const format = useFormat();
  const { change } = explore;
  const bare = (id: string) => id.replace(/^community:/, '');
  const links = network.links.map((link) => ({ ...link, key: pairKey(bare(link.source), bare(link.target)) }));
  const key = pairKey(ends[0].id, ends[1].id);
  const link = links.find((entry) => entry.key === key);
  const outward = (id: string): number =>
    links.filter((entry) => entry.key.split('~').includes(id)).reduce((sum, { count }) => sum + count, 0);
  const rank = link ? 1 + links.filter(({ count }) => count > link.count).length : null;
  return (
    <>
      <Head explore={explore} title={t('pair.communities')}>
        <h2 className={styles.title}>{ends.map(({ label }) => format.text(label)).join(' ↔ ')}</h2>
        <p className={styles.sentence}>
          {link ? t('pair.counted', { count: link.count, number: format.number(link.count) }) : t('pair.none')}
          {link && rank
            ? ` ${t('pair.rank', { rank: format.number(rank), count: links.length, all: format.number(links.length) })}`
            : ''}
          {link?.crossBorder ? ` ${t('pair.cross')}` : ''}
        </p>
      </Head>
      <section className={styles.section}>
        <h3>{t('pair.shares')}</h3>
        <ul className={styles.communities}>
          {ends.map((end) => {
            const all = outward(end.id);
            return (
              <li key={end.id}>
                <button type="button" className={styles.community} onClick={() => change({ selected: end.id, pair: undefined })}>
                  <span
                    className={styles.swatch}
                    style={{
                      borderColor: `var(--c${end.colour})`,
                      background: `color-mix(in srgb, var(--c${end.colour}) 18%, var(--surface))`,
                    }}
                  />
                  <span className={styles.tieText}>
                    <span className={styles.communityName}>{format.text(end.label)}</span>
                    <span className={styles.reason}>
                      {t('pair.share', {
                        number: format.number(link?.count ?? 0),
                        all: format.number(all),
                        percent: percentOf(link?.count ?? 0, all),
                        inside: format.number(end.ties),
                      })}
                    </span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

function People({
  ids,
  explore,
  network,
}: {
  readonly ids: readonly [string, string];
  readonly explore: Explore;
  readonly network: NetworkAnswer;
}) {
  const { t } = useTranslation(['matrix', 'explore']);
  const format = useFormat();
  const institution = useInstitutionName();
  const { can } = useSession();
  const { search, change } = explore;
  const between = { ...search, community: undefined, people: [...ids] };
  const { data, error, refetch } = useQuery(ExploreTiesDocument, {
    variables: { ...askedOf(between), first: 1 },
    fetchPolicy: 'no-cache',
  });
  if (error) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label={t('explore:loadingTies')} lines={6} />;
  const edge = data.ties.edges[0];
  const colourOf = (community: string | null | undefined) => {
    const found = network.communities.find(({ id }) => id === community);
    return found ? `var(--c${found.colour})` : undefined;
  };
  return (
    <>
      <div className={styles.body}>
        <Head explore={explore} title={t('pair.people')}>
          <h2 className={styles.title}>{edge ? `${edge.one.label} ↔ ${edge.other.label}` : t('pair.none')}</h2>
          {edge ? (
            <p className={styles.sentence}>
              {edge.crossBorder ? t('explore:time.crossBorder') : t('explore:time.sameSide')}
              {edge.lastContact ? ` · ${t('explore:ties.last')} ${edge.lastContact}` : ''}
            </p>
          ) : null}
        </Head>
        {edge ? (
          <>
            <section className={styles.section}>
              <h3>{t('explore:ties.why')}</h3>
              <ul className={styles.leftOut}>
                {edge.reasons.map(({ kind, text }) => (
                  <li key={kind}>{format.text(text)}</li>
                ))}
              </ul>
            </section>
            <section className={styles.section}>
              <h3>{t('pair.both')}</h3>
              <ul className={styles.ties}>
                {[edge.one, edge.other].map((node) => (
                  <li key={node.id}>
                    <button type="button" className={styles.tie} onClick={() => change({ selected: node.id, pair: undefined })}>
                      <PersonMark standing={node.standing} colour={colourOf(node.community)} />
                      <span className={styles.tieText}>
                        <Name name={node.label} latin={node.labelLatin} />
                        <span className={styles.reason}>{institution(node.institution)}</span>
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
              <p className={styles.quiet}>
                <NumberLink to="/explore" search={{ ...between, pair: undefined, selected: undefined, view: 'ties' }}>
                  {t('pair.list')}
                </NumberLink>
              </p>
            </section>
          </>
        ) : null}
      </div>
      {can('findSpeakers') ? (
        <footer className={styles.foot}>
          <Link to="/paths" search={{ from: ids[0], to: ids[1] }} className={buttonClass()}>
            {t('pair.paths')}
          </Link>
        </footer>
      ) : null}
    </>
  );
}
