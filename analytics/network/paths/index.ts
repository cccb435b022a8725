export { findPaths } from './find-paths';
export * from './path-index';
export * from './path-types';
