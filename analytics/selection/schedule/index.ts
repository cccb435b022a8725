export * from './date-events';
export * from './schedule-problem';
