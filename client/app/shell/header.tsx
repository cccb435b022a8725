import { IconDeviceDesktop, IconHelpCircle, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../../api/session';
import { IconButton, Kbd, Segmented, SyntheticTag, useHotkeys } from '../../ui';
import type { Theme } from '../preferences';
import { DOORS } from './doors';
import styles from './header.module.css';
import { Mark } from './mark';
import { useLanguage } from './use-language';
import { useTheme } from './use-theme';

const HelpDialog = lazy(() => import('./help-dialog').then((part) => ({ default: part.HelpDialog })));

const UserMenu = lazy(() => import('./user-menu').then((part) => ({ default: part.UserMenu })));

const loadPalette = () => import('../../features/search/search-palette');
const SearchPalette = lazy(() => loadPalette().then((part) => ({ default: part.SearchPalette })));

const THEME_ICONS: Readonly<Record<Theme, typeof IconSun>> = { system: IconDeviceDesktop, light: IconSun, dark: IconMoon };

/** The header: where one is, where one can go, search, and what holds for every page. */
export function Header() {
  const { t } = useTranslation('shell');
  const { me, atlas, can } = useSession();
  const matches = useMatchRoute();
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  const { theme, switchTheme } = useTheme(me.id);
  const { locale, setLocale } = useLanguage(me);
  const ThemeIcon = THEME_ICONS[theme];
  const search = () => setSearching(true);
  // Fetched once the page is quiet: whoever presses / goes on typing, and what comes before the field is there would be lost.
  useEffect(() => {
    const soon = setTimeout(() => void loadPalette().catch(() => undefined), 2000);
    return () => clearTimeout(soon);
  }, []);
  useHotkeys({ '/': search, 'Mod+K': search, '?': () => setHelping(true) });
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.home} aria-label={`BrainLink Atlas, ${t('nav.home')}`}>
        <Mark />
        <span className={styles.product} translate="no">
          <b>BrainLink</b> Atlas
        </span>
      </Link>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        {DOORS.filter((door) => can(door.operation)).map((door) => (
          <Link
            key={door.name}
            to={door.to}
            className={styles.door}
            aria-current={matches({ to: door.to, fuzzy: true }) ? 'page' : undefined}
          >
            {t(`nav.${door.name}`)}
          </Link>
        ))}
      </nav>
      <button
        type="button"
        className={styles.search}
        onClick={search}
        aria-keyshortcuts="/ Control+K"
        aria-haspopup="dialog"
        aria-label={t('searchHint')}
      >
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        <span className={styles.searchText}>{t('searchHint')}</span>
        <span aria-hidden="true" className={styles.searchKey}>
          <Kbd>/</Kbd>
        </span>
      </button>
      <div className={styles.end}>
        {atlas?.world === 'DEMO' ? <SyntheticTag label={t('synthetic')} title={t('syntheticWhy')} /> : null}
        <div className={styles.language}>
          <Segmented
            label={t('language')}
            size="dense"
            tone="ink"
            value={locale}
            options={[
              { value: 'ko', label: '한' },
              { value: 'en', label: 'EN' },
            ]}
            onChange={setLocale}
          />
        </div>
        <span className={styles.wide}>
          <IconButton
            label={t('theme.label', { now: t(`theme.${theme}`) })}
            icon={<ThemeIcon size={18} stroke={1.75} aria-hidden="true" />}
            onClick={switchTheme}
          />
          <IconButton
            label={t('help.open')}
            shortcut="?"
            icon={<IconHelpCircle size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => setHelping(true)}
          />
        </span>
        <UserMenu onTheme={switchTheme} theme={theme} onLocale={setLocale} locale={locale} onHelp={() => setHelping(true)} />
      </div>
      {helping ? (
        <Suspense fallback={null}>
          <HelpDialog open onClose={() => setHelping(false)} />
        </Suspense>
      ) : null}
      {searching ? (
        <Suspense fallback={null}>
          <SearchPalette onClose={() => setSearching(false)} />
        </Suspense>
      ) : null}
    </header>
  );
}
