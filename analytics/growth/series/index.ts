export * from './comings-series';
export * from './contacts';
export * from './growth-series';
export * from './index-contacts';
export * from './periods';
export * from './metric-members';
export * from './metric-values';
export * from './groups';
