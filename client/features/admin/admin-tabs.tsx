import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../../api/session';
import styles from './admin.module.css';

/** The rooms of the administration that the reader may enter. */
export function AdminTabs({ now }: { readonly now: 'users' | 'audit' | 'requests' }) {
  const { t } = useTranslation('admin');
  const { can } = useSession();
  if (!can('readUsers') && !can('readAudit')) return null;
  return (
    <nav className={styles.tabs} aria-label={t('tabs.label')}>
      {can('readUsers') ? (
        <Link to="/admin/users" aria-current={now === 'users' ? 'page' : undefined}>
          {t('tabs.users')}
        </Link>
      ) : null}
      {can('readAudit') ? (
        <Link to="/admin/audit" aria-current={now === 'audit' ? 'page' : undefined}>
          {t('tabs.audit')}
        </Link>
      ) : null}
      {can('handleContactRequests') ? (
        <Link to="/requests" aria-current={now === 'requests' ? 'page' : undefined}>
          {t('tabs.requests')}
        </Link>
      ) : null}
    </nav>
  );
}
