export * from './import-source';
export { ImportsService, type FileImport, type FileOutcome, type ImportPorts, type ImportView } from './imports.service';
export { MappingsService } from './mappings.service';
