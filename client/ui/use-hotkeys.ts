import { useEffect, useRef } from 'react';

/** Keys and what they do. A key is `/`, `?`, `+`, `-`, `Escape`, a letter (`F`), a digit (`1`), or one with `Mod+` before it. */
export type Hotkeys = Readonly<Record<string, (() => void) | undefined>>;

const TYPING = 'input, textarea, select, [contenteditable=true], .cm-editor';

/**
 * The name of a pressed key. Letters and digits go by their place on the keyboard, so that they also work while a Korean
 * input method turns `F` into `ㄹ`.
 */
export function hotkeyName(event: Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey'>): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const digit = event.key === '?' || event.key === '+' ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const name = letter ?? digit ?? (event.code === 'Slash' && event.key !== '?' ? '/' : event.key === '=' ? '+' : event.key);
  return event.ctrlKey || event.metaKey ? `Mod+${name}` : name;
}

/** Listens to keys while the component lives. Plain keys rest while somebody types or a dialog is open; `Mod+` keys and Escape do not. */
export function useHotkeys(keys: Hotkeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const name = hotkeyName(event);
      const run = latest.current[name];
      if (!run) return;
      const target = event.target instanceof Element ? event.target : null;
      const typing =
        Boolean(target?.closest(TYPING)) &&
        !(target instanceof HTMLInputElement && ['checkbox', 'radio', 'range'].includes(target.type));
      const modified = name.startsWith('Mod+');
      if (typing && (!modified || name === 'Mod+Z')) return;
      if (document.querySelector('dialog[open]') && name !== 'Mod+K') return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
