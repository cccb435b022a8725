export { mountGraphql, type GraphqlServices } from './mount';
export type { AppContext } from './context';
export type { Services } from './services';
