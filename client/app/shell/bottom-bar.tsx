import { IconHome } from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../../api/session';
import styles from './bottom-bar.module.css';
import { DOORS } from './doors';

/** The doors of a phone, under the thumb. */
export function BottomBar() {
  const { t } = useTranslation('shell');
  const { can } = useSession();
  const matches = useMatchRoute();
  return (
    <nav className={styles.bar} aria-label={t('nav.label')}>
      <Link to="/" className={styles.tab} aria-current={matches({ to: '/' }) ? 'page' : undefined}>
        <IconHome size={20} stroke={1.75} aria-hidden="true" />
        {t('nav.home')}
      </Link>
      {DOORS.filter((door) => can(door.operation)).map((door) => (
        <Link
          key={door.name}
          to={door.to}
          className={styles.tab}
          aria-current={matches({ to: door.to, fuzzy: true }) ? 'page' : undefined}
        >
          <door.icon size={20} stroke={1.75} aria-hidden="true" />
          {t(`nav.${door.name}`)}
        </Link>
      ))}
    </nav>
  );
}
