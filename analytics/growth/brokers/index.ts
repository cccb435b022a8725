export * from './brokers';
export * from './circles';
export * from './judge-links';
export * from './link-suggestions';
export * from './reach-gap';
