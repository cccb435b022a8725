import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { PersonMark, Sparkbar, type Standing } from '../../../ui';
import { cleared, conditionsOf, withToggled, type ListCondition } from '../state/conditions';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import styles from './filter-rail.module.css';
import { useFacetLabel } from '../use-facet-label';
import { StageBars } from './stage-bars';

type FacetAnswer = NetworkAnswer['facets'][number];

/** How many values of a facet are shown before "more". */
const SHOWN = 7;

/** The conditions one can set by ticking, each with how many people it would leave. */
export function FilterRail({ explore, network }: { readonly explore: Explore; readonly network: NetworkAnswer | null }) {
  const { t } = useTranslation('explore');
  const { search, change } = explore;
  const count = conditionsOf(search).length;
  const facet = (name: string) => network?.facets.find((entry) => entry.name === name);
  return (
    <div className={styles.rail}>
      <header className={styles.head}>
        <h2>{t('filters.title')}</h2>
        <span className={styles.note}>{t('filters.active', { count })}</span>
        {count ? (
          <button type="button" className={styles.clear} onClick={() => change(cleared())}>
            {t('filters.clear')}
          </button>
        ) : null}
      </header>
      {network?.people === 0 ? <p className={styles.rest}>{t('filters.nothing')}</p> : null}
      <FacetGroup explore={explore} facet={facet('technology')} kind="technology" shown={SHOWN} />
      <FacetGroup
        explore={explore}
        facet={facet('country')}
        kind="country"
        shown={6}
        sign={(key) => <PersonMark standing={key === 'KR' ? 'KOREA' : 'ABROAD'} size={13} />}
      />
      <StageBars
        facet={facet('stage')}
        active={search.stage ?? []}
        onToggle={(key, on) => change({ stage: withToggled(search.stage, key, on) })}
      />
      <FacetGroup
        explore={explore}
        facet={facet('standing')}
        kind="standing"
        shown={4}
        sign={(key) => <PersonMark standing={key as Standing} size={14} />}
      />
      <FlagGroup explore={explore} facet={facet('reached')} kind="reached" />
      <FlagGroup explore={explore} facet={facet('registered')} kind="registered" />
      <FacetGroup explore={explore} facet={facet('association')} kind="association" shown={5} />
      <FacetGroup explore={explore} facet={facet('edition')} kind="edition" shown={5} />
      <FacetGroup explore={explore} facet={facet('tie')} kind="tie" shown={4} />
    </div>
  );
}

interface FacetGroupProps {
  readonly explore: Explore;
  readonly facet: FacetAnswer | undefined;
  readonly kind: ListCondition;
  readonly shown: number;
  readonly sign?: (key: string) => ReactNode;
}

function FacetGroup({ explore, facet, kind, shown, sign }: FacetGroupProps) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const labelOf = useFacetLabel();
  const [open, setOpen] = useState(false);
  if (!facet || facet.values.length === 0) return null;
  const chosen = explore.search[kind] ?? [];
  const most = Math.max(1, ...facet.values.map((value) => value.count));
  const visible = open ? facet.values : facet.values.filter((value, index) => index < shown || chosen.includes(value.key));
  const hidden = facet.values.length - visible.length;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {t(`facet.${facet.name as 'technology'}`)}
        <span className={styles.total}>{format.number(facet.total)}</span>
      </legend>
      <ul>
        {visible.map((value) => {
          const active = chosen.includes(value.key);
          return (
            <li key={value.key}>
              <label className={styles.value}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={active}
                  onChange={(event) => explore.change({ [kind]: withToggled(chosen, value.key, event.target.checked) })}
                />
                {sign?.(value.key)}
                <span className={styles.name} title={labelOf(facet.name, value)}>
                  {labelOf(facet.name, value)}
                </span>
                <Sparkbar share={value.count / most} active={active} />
                <span className={active ? styles.countActive : styles.count}>{format.number(value.count)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {hidden > 0 || open ? (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('filters.less') : t('filters.more', { count: hidden })}
          {open ? <IconChevronUp size={14} aria-hidden="true" /> : <IconChevronDown size={14} aria-hidden="true" />}
        </button>
      ) : null}
      {open && facet.total > facet.values.length ? (
        <p className={styles.rest}>{t('filters.rest', { count: facet.total - facet.values.length })}</p>
      ) : null}
    </fieldset>
  );
}

function FlagGroup({
  explore,
  facet,
  kind,
}: {
  readonly explore: Explore;
  readonly facet: FacetAnswer | undefined;
  readonly kind: 'reached' | 'registered';
}) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  if (!facet || facet.values.length === 0) return null;
  const chosen = explore.search[kind];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t(`facet.${kind}`)}</legend>
      <ul>
        {facet.values.map((value) => {
          const yes = value.key === 'true';
          const active = chosen === yes;
          return (
            <li key={value.key}>
              <label className={styles.value}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={active}
                  onChange={(event) => explore.change({ [kind]: event.target.checked ? yes : undefined })}
                />
                <span className={styles.name}>{t(`flag.${kind}.${yes ? 'yes' : 'no'}`)}</span>
                <span className={active ? styles.countActive : styles.count}>{format.number(value.count)}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
