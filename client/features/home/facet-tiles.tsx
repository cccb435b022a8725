import type { HomeOverviewQuery } from '../../api/generated/home';
import { useFormat } from '../../i18n/use-format';
import { NumberLink, Panel } from '../../ui';
import { useFacetLabel } from '../explore/use-facet-label';
import type { ExploreSearch } from '../explore/state/explore-search';
import styles from './facet-tiles.module.css';

type Facet = HomeOverviewQuery['network']['facets'][number];

/** What {@link FacetTiles} takes. */
export interface FacetTilesProps {
  readonly title: string;
  readonly facet: Facet | undefined;
  readonly most: number;
  /** The view in which a value's number is a list. */
  readonly searchOf: (key: string) => ExploreSearch;
}

/** The values of a facet with their numbers, each a door to the filtered network. */
export function FacetTiles({ title, facet, most, searchOf }: FacetTilesProps) {
  const format = useFormat();
  const labelOf = useFacetLabel();
  if (!facet || facet.values.length === 0) return null;
  const values = facet.values.slice(0, most);
  const largest = Math.max(1, ...values.map((value) => value.count));
  return (
    <Panel title={title}>
      <ul className={styles.tiles}>
        {values.map((value) => (
          <li key={value.key} className={styles.tile}>
            <span className={styles.name}>{labelOf(facet.name, value)}</span>
            <NumberLink
              to="/explore"
              search={searchOf(value.key)}
              className={styles.count}
              aria-label={`${labelOf(facet.name, value)}, ${format.number(value.count)}`}
            >
              {format.number(value.count)}
            </NumberLink>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.fill} style={{ inlineSize: `${(value.count / largest) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
