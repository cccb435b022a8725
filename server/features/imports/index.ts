export * from './import-source';
export type { FileImport, FileOutcome } from './imports.service';
