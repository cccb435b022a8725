export * from './airfare';
export * from './conflict-rules';
export * from './edition-2026';
export * from './participant-targets';
export * from './rule-book';
export * from './rule-books';
export * from './rule-value';
export * from './selection-rules';
