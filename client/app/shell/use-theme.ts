import { useEffect, useState } from 'react';
import { nextTheme, savedTheme, saveTheme, showTheme, type Theme } from '../preferences';

/** The brightness of the signed-in user, and the switch to the next one. */
export function useTheme(user: string): { readonly theme: Theme; readonly switchTheme: () => void } {
  const [theme, setTheme] = useState(() => savedTheme(user));
  useEffect(() => showTheme(theme), [theme]);
  return {
    theme,
    switchTheme: () => {
      const next = nextTheme(theme);
      saveTheme(next, user);
      setTheme(next);
    },
  };
}
