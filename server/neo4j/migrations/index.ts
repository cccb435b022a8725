export { migrate, type Migrated } from './migrate';
export { MigrationError } from './plan';
