import { IconApi, IconHelpCircle, IconLanguage, IconLogout, IconMoon, IconSettings } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { CSRF_HEADER, csrfToken } from '../../api/csrf';
import { useSession } from '../../api/session';
import type { Locale } from '../../i18n/locale';
import { Menu, type MenuItem } from '../../ui';
import type { Theme } from '../preferences';
import styles from './user-menu.module.css';

/** What {@link UserMenu} takes: on a phone it also holds the switches that have no room in the header. */
export interface UserMenuProps {
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  readonly onHelp: () => void;
}

async function signOut(): Promise<void> {
  await fetch('/sign-out', { method: 'POST', credentials: 'same-origin', headers: { [CSRF_HEADER]: csrfToken() } });
  window.location.assign('/');
}

/** Who is signed in, as which role, and what belongs to them. */
export function UserMenu({ theme, onTheme, locale, onLocale, onHelp }: UserMenuProps) {
  const { t } = useTranslation('shell');
  const { me } = useSession();
  const navigate = useNavigate();
  const items: readonly MenuItem[] = [
    {
      key: 'locale',
      label: locale === 'ko' ? 'English' : '한국어',
      icon: <IconLanguage size={16} aria-hidden="true" />,
      onSelect: () => onLocale(locale === 'ko' ? 'en' : 'ko'),
    },
    {
      key: 'theme',
      label: t('theme.label', { now: t(`theme.${theme}`) }),
      icon: <IconMoon size={16} aria-hidden="true" />,
      onSelect: onTheme,
    },
    {
      key: 'settings',
      label: t('nav.settings'),
      icon: <IconSettings size={16} aria-hidden="true" />,
      onSelect: () => void navigate({ to: '/settings' }),
    },
    {
      key: 'graphql',
      label: 'GraphQL',
      icon: <IconApi size={16} aria-hidden="true" />,
      onSelect: () => void navigate({ to: '/graphql' }),
    },
    { key: 'help', label: t('help.open'), icon: <IconHelpCircle size={16} aria-hidden="true" />, onSelect: onHelp },
    { key: 'out', label: t('user.signOut'), icon: <IconLogout size={16} aria-hidden="true" />, onSelect: () => void signOut() },
  ];
  return (
    <Menu
      label={t('user.menu')}
      items={items}
      head={
        <>
          <p className={styles.name}>{t('user.signedInAs', { name: me.name })}</p>
          <p className={styles.roles}>{me.roles.map((role) => t(`role.${role as 'admin'}`)).join(' · ')}</p>
        </>
      }
      trigger={(props) => (
        <button type="button" {...props} className={styles.avatar}>
          {initials(me.name)}
          <span className="visually-hidden">{`, ${t('user.menu')}, ${me.name}`}</span>
        </button>
      )}
    />
  );
}

/** Two signs for a name: the first two syllables of a Hangul name, the initials of a Latin one. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? '';
  if (/[가-힣]/.test(first)) return first.slice(0, 2);
  return (words.length > 1 ? `${first.charAt(0)}${(words.at(-1) ?? '').charAt(0)}` : first.slice(0, 2)).toUpperCase();
}
