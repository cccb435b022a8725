export * from './diff-record';
export * from './record-digest';
