/** The tokens a canvas needs, resolved to colours of the theme that is shown. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line2: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly abroad: string;
  /** Index 0 is "other", 1–10 the communities. */
  readonly communities: readonly string[];
  /** The same, mixed with ink for text. */
  readonly communityTexts: readonly string[];
  readonly sans: string;
}

/** Reads the tokens through a probe inside `host`: `light-dark()` is only resolved on an element. */
export function readPalette(host: HTMLElement): Palette {
  const probe = host.ownerDocument.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const colour = (value: string): string => {
    probe.style.color = '';
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const numbers = Array.from({ length: 11 }, (_, index) => index);
  const palette: Palette = {
    paper: colour('var(--paper)'),
    surface: colour('var(--surface)'),
    ink: colour('var(--ink)'),
    ink2: colour('var(--ink2)'),
    ink3: colour('var(--ink3)'),
    line2: colour('var(--line2)'),
    accent: colour('var(--accent)'),
    onAccent: colour('var(--on-accent)'),
    abroad: colour('var(--abroad)'),
    communities: numbers.map((index) => colour(`var(--c${index})`)),
    communityTexts: numbers.map((index) => colour(`color-mix(in srgb, var(--c${index}) 74%, var(--ink))`)),
    sans: getComputedStyle(host).fontFamily || 'sans-serif',
  };
  probe.remove();
  return palette;
}

/** The colour of a community's dots; ink for people of none. */
export const communityColour = (palette: Palette, colour: number | undefined): string =>
  colour === undefined ? palette.ink : (palette.communities[colour] ?? palette.communities[0] ?? palette.ink);
