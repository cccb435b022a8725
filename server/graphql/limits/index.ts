export * from './cost';
export * from './page-size';
export * from './shape-rules';
