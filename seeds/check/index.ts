export * from './association-names';
export * from './judge-file';
export type { JudgeOptions } from './judge-table';
export * from './judged';
export * from './mapping';
export * from './problem';
export * from './problem-codes';
export * from './recognise';
export * from './rejected-rows';
