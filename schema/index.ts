export * from './facts';
export * from './ports';
export * from './time';
