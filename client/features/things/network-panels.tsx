import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { ThingNetworkDocument, type NetworkFilter, type ThingNetworkQuery } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { Loading, NumberLink, Sparkbar } from '../../ui';
import { useFacetLabel } from '../explore/use-facet-label';
import { GrowthChart } from './growth-chart';
import styles from './network-panels.module.css';
import { Section } from './thing-frame';

/** The network of a thing's people, in figures. */
export interface ThingNetwork {
  readonly network: ThingNetworkQuery['network'] | null;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Asks for the network of the people who fit a filter, in figures only. */
export function useThingNetwork(filter: NetworkFilter, skip = false): ThingNetwork {
  const { data, loading, error, refetch } = useQuery(ThingNetworkDocument, { variables: { filter }, skip });
  return { network: data?.network ?? null, loading, error, retry: () => void refetch() };
}

/** The names under which `/explore` keeps the conditions of a filter. */
export type ExploreConditions = Readonly<
  Partial<Record<'technology' | 'country' | 'association' | 'edition' | 'institution' | 'event', readonly string[]>>
> & {
  readonly reached?: boolean;
};

const FACETS = ['standing', 'stage', 'technology', 'country'] as const;
type FacetName = (typeof FACETS)[number];

/** What {@link WhoPanel} takes. */
export interface WhoPanelProps {
  readonly state: ThingNetwork;
  /** The conditions that lead to the same people on `/explore`. */
  readonly conditions: ExploreConditions;
  /** Facets that the page itself fixes are left out. */
  readonly without?: readonly FacetName[];
}

/** Who the people are: standing, stage, technology, country; each number opens its list on `/explore`. */
export function WhoPanel({ state, conditions, without = [] }: WhoPanelProps) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const labelOf = useFacetLabel();
  const { network, error, loading, retry } = state;
  if (error) return <FaultNote error={error} onRetry={retry} />;
  if (!network) return loading ? <Loading label={t('loading')} lines={4} /> : null;
  if (network.people === 0) return null;
  return (
    <Section id="who" title={t('who.title')} note={t('who.asOf', { day: network.header.validAt, seq: network.header.seq })}>
      <div className={styles.facets}>
        {FACETS.filter((name) => !without.includes(name)).map((name) => {
          const facet = network.facets.find((candidate) => candidate.name === name);
          const values = facet?.values.filter((value) => value.count > 0).slice(0, 6) ?? [];
          if (values.length === 0) return null;
          const most = Math.max(...values.map((value) => value.count));
          return (
            <div key={name}>
              <h3 className={styles.facet}>{t(`who.${name}`)}</h3>
              <ul>
                {values.map((value) => (
                  <li key={value.key} className={styles.value}>
                    <span className={styles.label}>{labelOf(name, value)}</span>
                    <Sparkbar wide share={value.count / most} />
                    <NumberLink
                      to="/explore"
                      search={{ ...asSearch(conditions), [name]: [value.key], level: 'people', view: 'table' }}
                    >
                      {format.number(value.count)}
                    </NumberLink>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Section>
  );
}

const asSearch = (conditions: ExploreConditions): Record<string, string[] | boolean> =>
  Object.fromEntries(Object.entries(conditions).map(([key, value]) => [key, typeof value === 'boolean' ? value : [...value]]));

/** How the ties of the thing's people grew. */
export function GrowthPanel({ state, conditions }: { readonly state: ThingNetwork; readonly conditions: ExploreConditions }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const network = state.network;
  if (!network || network.ties === 0) return null;
  return (
    <Section
      id="growth"
      title={t('growth.title')}
      note={
        <>
          {t('growth.ties')}{' '}
          <NumberLink to="/explore" search={asSearch(conditions)}>
            {format.number(network.ties)}
          </NumberLink>
        </>
      }
    >
      <GrowthChart histogram={network.histogram} />
      <p className={styles.sentence}>{format.text(network.sentence)}</p>
    </Section>
  );
}
