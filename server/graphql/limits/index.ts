export * from './cost';
export * from './kept-cost';
export * from './page-size';
export * from './shape-rules';
