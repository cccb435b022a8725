export { canonicalJson, hashOf, sha256 } from './canonical';
export * from './command';
export { DigestSum } from './digest-sum';
export { saltedIds, type IdMinter } from './ids';
export * from './import-run';
export * from './meta';
export * from './projection';
export { publishStaged } from './publish';
export * from './undo';
