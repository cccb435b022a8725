export * from './import-source';
export type { FileImport } from './import-request';
export type { FileOutcome } from './run-file';
