export * from './decide';
export * from './decision';
export * from './link-run';
export { statedFactOf } from '../fact-row';
