export * from './documents';
export * from './encoding';
export * from './input';
export * from './limits';
export * from './raw-row';
export * from './read-error';
export * from './table';
