export * from './measures';
export * from './series';
export * from './disclosure';
