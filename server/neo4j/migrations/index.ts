export { migrate, type Migrated } from './migrate';
export { dropUnaskedIndexes, makeMissingIndexes } from './missing-indexes';
