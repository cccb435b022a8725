/** How likeness is turned into a score: frozen, with the source of each number. */
export const EXPERTISE_CONFIGURATION = {
  /** The best works that make a person's fit. */
  pooled: 3,
} as const;
