export * from './hosts';
export * from './kaplan-meier';
export * from './stay-lengths';
export * from './stays';
