export * from './answer-header';
export * from './enums';
export * from './keyset-page';
export * from './local-text';
export * from './node-stubs';
export * from './scalars';
export * from './time.args';
