export { importOutcome } from './import-jobs';
export * from './import-source';
export { ImportsService } from './imports.service';
export type { FileImport } from './import-request';
export type { FileOutcome } from './run-file';
