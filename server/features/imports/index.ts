export { importOutcome } from './import-jobs';
export * from './import-source';
export { ImportsService, type PreviewedFile } from './imports.service';
export { importNames, type FileImport } from './import-request';
export type { FileOutcome } from './run-file';
