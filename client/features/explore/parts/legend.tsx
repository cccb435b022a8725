import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation';
import type { TieKind } from '../../../api/generated/explore';
import { TIE_DASH } from '../../../graph-view';
import { useFormat } from '../../../i18n/use-format';
import { PersonMark } from '../../../ui';
import { TIE_KINDS } from '../state/filter';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import styles from './legend.module.css';

const STANDINGS = ['KOREA', 'OVERSEAS_KOREAN', 'ABROAD'] as const;

/** What each sign means, how many there are, and whether they are shown: the legend is the filter. */
export function Legend({ explore, network }: { readonly explore: Explore; readonly network: NetworkAnswer | null }) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const { search, change } = explore;
  const countIn = (facet: string, key: string) =>
    network?.facets.find((entry) => entry.name === facet)?.values.find((value) => value.key === key)?.count;

  /** Hides or shows one of a list where nothing chosen means all. */
  const toggled = <Value extends string>(
    all: readonly Value[],
    chosen: readonly string[] | undefined,
    value: Value,
  ): readonly string[] | undefined => {
    const shown = all.filter((item) => !chosen || chosen.includes(item));
    const next = shown.includes(value) ? shown.filter((item) => item !== value) : [...shown, value];
    return next.length === 0 || next.length === all.length ? undefined : next;
  };
  const shown = (chosen: readonly string[] | undefined, value: string) => !chosen || chosen.includes(value);

  return (
    <div className={styles.legend} role="group" aria-label={t('legend.label')}>
      {STANDINGS.map((standing) => (
        <Entry
          key={standing}
          shown={shown(search.standing, standing)}
          label={t(`legend.${standing}`)}
          count={countIn('standing', standing)}
          sign={<PersonMark standing={standing} />}
          format={format.number}
          onToggle={() => change({ standing: toggled([...STANDINGS, 'UNKNOWN'], search.standing, standing) })}
        />
      ))}
      <span className={styles.divider} />
      {TIE_KINDS.map((kind) => (
        <Entry
          key={kind}
          shown={shown(search.tie, kind)}
          label={t(`legend.${kind}`)}
          count={countIn('tie', kind)}
          sign={<Line kind={kind} />}
          format={format.number}
          onToggle={() => change({ tie: toggled(TIE_KINDS, search.tie, kind) })}
        />
      ))}
      <span className={styles.hint}>{t('legend.hint')}</span>
    </div>
  );
}

interface EntryProps {
  readonly shown: boolean;
  readonly label: string;
  readonly count: number | undefined;
  readonly sign: React.ReactNode;
  readonly format: (value: number) => string;
  readonly onToggle: () => void;
}

function Entry({ shown, label, count, sign, format, onToggle }: EntryProps) {
  return (
    <button type="button" className={styles.entry} aria-pressed={shown} onClick={onToggle}>
      {shown ? sign : <IconEyeOff size={16} stroke={1.5} aria-hidden="true" />}
      <span className={styles.label}>{label}</span>
      {count === undefined ? null : <span className={styles.count}>{format(count)}</span>}
    </button>
  );
}

function Line({ kind }: { readonly kind: TieKind }) {
  return (
    <svg width="20" height="8" viewBox="0 0 20 8" aria-hidden="true">
      <line x1="0" x2="20" y1="4" y2="4" stroke="var(--ink2)" strokeWidth="1.25" strokeDasharray={TIE_DASH[kind].join(' ')} />
    </svg>
  );
}
