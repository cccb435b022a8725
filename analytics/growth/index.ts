export * from './measures';
export * from './series';
export * from './disclosure';
export * from './impact';
export * from './circulation';
export * from './brokers';
export * from './communities';
