export * from './apply-fixes';
export { buildSet } from './build-set';
export * from './build-alternatives';
export * from './check-set';
export * from './set-answer';
export * from './set-problem';
export * from './set-rules';
export * from './why-not';
