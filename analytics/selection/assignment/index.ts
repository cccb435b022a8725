export * from './assign-reviewers';
export * from './assignment-problem';
