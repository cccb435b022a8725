export * from './data-file';
export * from './name-model';
