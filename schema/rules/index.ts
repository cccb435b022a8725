export * from './participant-targets';
