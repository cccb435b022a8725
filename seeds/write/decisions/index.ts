export * from './decide';
export * from './decision';
export * from './link-run';
