export * from './highs-solver';
export * from './mip';
export * from './programme';
