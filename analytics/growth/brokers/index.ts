export * from './brokers';
export * from './link-suggestions';
export * from './reach-gap';
