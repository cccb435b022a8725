import { isLocale, type Locale } from '../i18n/locale';

/** `system` follows `prefers-color-scheme`. */
export type Theme = 'system' | 'light' | 'dark';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Reads what the browser keeps for a user (`''` before anybody is known); a browser that keeps nothing is no error. */
function read(user: string, name: string): string | null {
  try {
    return localStorage.getItem(`atlas:${user}:${name}`) ?? localStorage.getItem(`atlas::${name}`);
  } catch {
    return null;
  }
}

function write(user: string, name: string, value: string): void {
  try {
    localStorage.setItem(`atlas:${user}:${name}`, value);
    localStorage.setItem(`atlas::${name}`, value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}

/** The brightness somebody chose. */
export function savedTheme(user = ''): Theme {
  const saved = read(user, 'theme');
  return THEMES.find((theme) => theme === saved) ?? 'system';
}

/** Keeps a brightness and shows it. */
export function saveTheme(theme: Theme, user = ''): void {
  write(user, 'theme', theme);
  showTheme(theme);
}

/** Shows a brightness without keeping it. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** The next brightness of the switch: device, light, dark, and around. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

/** The language somebody chose in this browser; `null` when they chose none. */
export function chosenLocale(user = ''): Locale | null {
  const saved = read(user, 'locale');
  return isLocale(saved) ? saved : null;
}

/** The language somebody chose here, else the browser's if it is ours, else Korean. */
export function savedLocale(browser: string): Locale {
  const chosen = chosenLocale();
  if (chosen) return chosen;
  return browser.toLowerCase().startsWith('en') ? 'en' : 'ko';
}

/** Keeps a language in this browser; the server keeps it with the user. */
export function saveLocale(locale: Locale, user = ''): void {
  write(user, 'locale', locale);
}
