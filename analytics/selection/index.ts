export * from './assignment';
export * from './schedule';
export * from './set';
export * from './solver';
