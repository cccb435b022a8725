export { testAddress, testStore, type TestStoreOptions } from './test-store';
