export * from './embedding-texts';
export * from './expertise-index';
export * from './types';
