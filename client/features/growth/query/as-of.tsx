import type { GrowthHeaderFragment } from '../../../api/generated/growth';
import { useTranslation } from '../../../i18n/use-translation';
import styles from './query.module.css';

/** What an answer rests on: the day described, what was known, and its digest. The same question with that knowledge gives the same digits. */
export function AsOf({ header }: { readonly header: GrowthHeaderFragment }) {
  const { t } = useTranslation('growth');
  return (
    <p className={styles.asOf}>
      <span>{t('asOf.valid', { day: header.validAt })}</span>
      <span>{header.knownAt === 'now' ? t('asOf.now') : t('asOf.known', { when: header.knownAt })}</span>
      <span>{t('record', { number: header.seq })}</span>
      <span title={header.digest}>
        {t('asOf.digest')} <code>{header.digest.slice(0, 12)}</code>
      </span>
      <span>{t('asOf.again', { number: header.seq })}</span>
    </p>
  );
}
