import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../../i18n/use-translation';
import { ExploreNeighborsDocument, type NeighborGrouping } from '../../../api/generated/explore';
import { useFormat } from '../../../i18n/use-format';
import { Kbd, useHotkeys } from '../../../ui';
import { withToggled } from '../state/conditions';
import type { Explore } from '../state/use-explore';
import styles from './expand.module.css';

/** What {@link Expand} takes. */
export interface ExpandProps {
  readonly id: string;
  readonly total: number;
  readonly explore: Explore;
  readonly room: number;
}

/** The ways to expand a person, each with its price in drawn elements before it is paid. */
export function Expand({ id, total, explore, room }: ExpandProps) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const { data } = useQuery(ExploreNeighborsDocument, {
    variables: { id, groupBy: 'STRONGEST', limit: 10, validAt: explore.search.validAt },
    fetchPolicy: 'no-cache',
  });
  const price = data?.neighbors.price;
  const expanded = explore.search.expand ?? [];
  const ways: readonly (readonly [NeighborGrouping, 'strongest' | 'byCountry' | 'byTechnology'])[] = [
    ['STRONGEST', 'strongest'],
    ['COUNTRY', 'byCountry'],
    ['TECHNOLOGY', 'byTechnology'],
  ];
  const expand = (groupBy: NeighborGrouping) => {
    const key = `${id}~${groupBy}`;
    explore.change({ level: 'people', selected: id, expand: withToggled(expanded, key, !expanded.includes(key)) });
  };
  useHotkeys({ E: () => expand('STRONGEST') });
  return (
    <section className={styles.section}>
      <h3>
        {t('expand.title')} <Kbd>E</Kbd>
      </h3>
      <div className={styles.box}>
        <p>{t('expand.room', { total: format.number(total), room: format.number(Math.max(0, room)), count: total })}</p>
        <p className={styles.note}>{t('expand.note')}</p>
        <div className={styles.ways}>
          {ways.map(([groupBy, name]) => (
            <button
              key={groupBy}
              type="button"
              className={styles.way}
              aria-pressed={expanded.includes(`${id}~${groupBy}`)}
              onClick={() => expand(groupBy)}
            >
              <span>{t(`expand.${name}`)}</span>
              <b>{price ? format.number(price[name]) : '…'}</b>
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
