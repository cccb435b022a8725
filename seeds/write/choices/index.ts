export * from './choice';
export * from './choose';
