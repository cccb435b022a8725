export * from './conflict-facts';
export * from './conflict-index';
