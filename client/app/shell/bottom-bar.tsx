import { IconDots, IconHome } from '@tabler/icons-react';
import { Link, useMatchRoute, useNavigate } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../../api/session';
import { Menu } from '../../ui';
import styles from './bottom-bar.module.css';
import { DOORS } from './doors';

/** How many tabs a thumb can tell apart; when there are more doors, the last tab opens the rest. */
const TABS = 5;

/** The doors of a phone, under the thumb. */
export function BottomBar() {
  const { t } = useTranslation('shell');
  const { can } = useSession();
  const matches = useMatchRoute();
  const navigate = useNavigate();
  const doors = DOORS.filter((door) => can(door.operation));
  const first = doors.length < TABS ? doors : doors.slice(0, TABS - 2);
  const rest = doors.slice(first.length);
  const isHere = (to: (typeof DOORS)[number]['to']): boolean => Boolean(matches({ to, fuzzy: true }));
  return (
    <nav className={styles.bar} aria-label={t('nav.label')}>
      <Link to="/" className={styles.tab} aria-current={matches({ to: '/' }) ? 'page' : undefined}>
        <IconHome size={20} stroke={1.75} aria-hidden="true" />
        {t('nav.home')}
      </Link>
      {first.map((door) => (
        <Link key={door.name} to={door.to} className={styles.tab} aria-current={isHere(door.to) ? 'page' : undefined}>
          <door.icon size={20} stroke={1.75} aria-hidden="true" />
          {t(`nav.${door.name}`)}
        </Link>
      ))}
      {rest.length > 0 ? (
        <div className={styles.more}>
          <Menu
            label={t('nav.more')}
            items={rest.map((door) => ({
              key: door.name,
              label: t(`nav.${door.name}`),
              icon: <door.icon size={18} stroke={1.75} aria-hidden="true" />,
              onSelect: () => void navigate({ to: door.to }),
            }))}
            trigger={(props) => (
              <button
                type="button"
                {...props}
                className={styles.tab}
                data-here={rest.some((door) => isHere(door.to)) || undefined}
              >
                <IconDots size={20} stroke={1.75} aria-hidden="true" />
                {t('nav.more')}
              </button>
            )}
          />
        </div>
      ) : null}
    </nav>
  );
}
