export * from './matrix';
export * from './operations';
export * from './roles';
export * from './root-fields';
