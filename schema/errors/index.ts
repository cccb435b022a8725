export * from './atlas-error';
export * from './category';
export * from './codes';
export * from './error-table';
