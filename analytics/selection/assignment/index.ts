export * from './assign-reviewers';
export * from './assignment-problem';
export * from './draw-reviewers';
