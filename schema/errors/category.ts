/**
 * Whose move it is: `user` — ask differently or fill in what is missing; `constraint` — a rule of the programme, a right or a
 * limit stands against it; `system` — something on our side is not working, trying again later may help.
 */
export const ERROR_CATEGORIES = ['user', 'constraint', 'system'] as const;
/** Whose move it is after an error. */
export type ErrorCategory = (typeof ERROR_CATEGORIES)[number];

/** A text in both languages of the product. */
export interface BilingualText {
  readonly ko: string;
  readonly en: string;
}
