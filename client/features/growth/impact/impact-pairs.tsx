import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { Impact } from './impact-sentence';
import styles from './impact.module.css';

const NAMES = ['begun', 'within3Months', 'within6Months', 'within12Months', 'clubs', 'projects', 'works'] as const;

/** What became of the pairs of people who were there together. */
export function ImpactPairs({ pairs }: { readonly pairs: NonNullable<Impact['pairs']> }) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  return (
    <dl className={styles.pairs}>
      {NAMES.map((name) => (
        <div key={name}>
          <dt>{t(`impact.pairs.${name}`)}</dt>
          <dd title={pairs[name] == null ? t('tooFew') : undefined}>{pairs[name] == null ? '–' : format.number(pairs[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
