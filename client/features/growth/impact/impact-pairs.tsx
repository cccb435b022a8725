import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { EventPairKind } from '../../../api/generated/growth';
import { ToldNumber } from '../parts/told-number';
import type { Impact } from './impact-sentence';
import styles from './impact.module.css';

const KINDS = {
  begun: 'BEGUN',
  within3Months: 'WITHIN_3_MONTHS',
  within6Months: 'WITHIN_6_MONTHS',
  within12Months: 'WITHIN_12_MONTHS',
  clubs: 'CLUBS',
  projects: 'PROJECTS',
  works: 'WORKS',
} as const;
const NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** What {@link ImpactPairs} takes. */
export interface ImpactPairsProps {
  readonly pairs: NonNullable<Impact['pairs']>;
  readonly onOpen: (of: EventPairKind) => void;
}

/** What became of the pairs of people who were there together. */
export function ImpactPairs({ pairs, onOpen }: ImpactPairsProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  return (
    <dl className={styles.pairs}>
      {NAMES.map((name) => (
        <div key={name}>
          <dt>{t(`impact.pairs.${name}`)}</dt>
          <dd>{pairs[name] === 0 ? format.number(0) : <ToldNumber value={pairs[name]} onOpen={() => onOpen(KINDS[name])} />}</dd>
        </div>
      ))}
    </dl>
  );
}
