/** A field small enough that its people know one another, and the words its papers are made of. */
export interface Subtopic {
  readonly code: string;
  /** Code of the technology (2026 list) that it belongs to. */
  readonly technology: string;
  readonly ko: string;
  readonly en: string;
  /** What is studied: `anion exchange membranes`. */
  readonly things: readonly string[];
  /** How: `operando X-ray absorption spectroscopy`. */
  readonly methods: readonly string[];
  /** What is wanted of it: `long-term durability`. */
  readonly aims: readonly string[];
  /** What for: `green hydrogen production`. */
  readonly uses: readonly string[];
  /** Things in Korean, for Korean titles. */
  readonly koThings: readonly string[];
}

const list = (text: string): readonly string[] => text.split('|').map((part) => part.trim());

/** Writes a subtopic down in one block; lists are separated by `|`. */
export const subtopic = (
  technology: string,
  code: string,
  ko: string,
  en: string,
  words: {
    readonly things: string;
    readonly methods: string;
    readonly aims: string;
    readonly uses: string;
    readonly koThings: string;
  },
): Subtopic => ({
  code,
  technology,
  ko,
  en,
  things: list(words.things),
  methods: list(words.methods),
  aims: list(words.aims),
  uses: list(words.uses),
  koThings: list(words.koThings),
});
