export * from './measures';
export * from './series';
