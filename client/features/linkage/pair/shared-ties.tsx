import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import type { LinkPairQuery } from '../../../api/generated/linkage';
import { pageOf } from '../../search/hit-target';
import styles from './shared-ties.module.css';

type Shared = NonNullable<LinkPairQuery['linkPair']>['shared'];

/** Events, clubs, projects and works that both records name. */
export function SharedTies({ shared }: { readonly shared: Shared }) {
  const { t } = useTranslation(['linkage', 'words']);
  return (
    <section className={styles.section} aria-labelledby="link-shared">
      <h3 id="link-shared">
        {t('pair.shared')} <span className={styles.note}>{t('pair.sharedCount', { count: shared.length })}</span>
      </h3>
      {shared.length > 0 ? (
        <ul className={styles.list}>
          {shared.map((item) => (
            <li key={`${item.kind}-${item.id}`}>
              <span className={styles.note}>{t(`words:kind.${item.kind}`)}</span>
              <Link to={pageOf(item.kind, item.id)}>{item.title}</Link>
              <span className={styles.note}>{item.date ?? ''}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.note}>{t('pair.noShared')}</p>
      )}
    </section>
  );
}
