export * from './stable-labels';
