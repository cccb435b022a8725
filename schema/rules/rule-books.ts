import { RULES_2026 } from './edition-2026';
import type { RuleBook } from './rule-book';

/** Rule books by edition. Of the years before 2026 only the list of technologies is public. */
export const RULE_BOOKS: readonly RuleBook[] = [
  { year: 2022, taxonomy: '2022', known: false },
  { year: 2023, taxonomy: '2026', known: false },
  { year: 2024, taxonomy: '2026', known: false },
  { year: 2025, taxonomy: '2026', known: false },
  RULES_2026,
];

/** The rules of an edition; `undefined` for a year without one. */
export const rulesOf = (year: number): RuleBook | undefined => RULE_BOOKS.find((book) => book.year === year);
