/** What comes first in the worklist: people of a coming event, or what is least clear, or the highest weight. */
export const WORKLIST_ORDERS = ['PRIORITY', 'AMBIGUITY', 'SCORE'] as const;

/** Which pairs: those nobody has decided, those left open, or both. */
export const WORKLIST_STATES = ['OPEN', 'UNSURE', 'TO_LOOK_AT'] as const;

/** Whose decisions: of runs and people, of people, or one's own. */
export const HISTORY_SCOPES = ['all', 'hand', 'mine'] as const;

/** What the register and another record can differ about. */
export const DIFFERENCE_KINDS = ['affiliation', 'residence', 'stage', 'name'] as const;

/** The choice that a word of the address names; the first one for a word that names none. */
export const choiceOf = <const Choice extends string>(choices: readonly Choice[], word: string | undefined): Choice =>
  choices.find((choice) => choice === word) ?? choices[0]!;
