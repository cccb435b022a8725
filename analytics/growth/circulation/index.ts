export * from './kaplan-meier';
export * from './stays';
