export type { DigestDifference } from './difference';
export { recomputeDigest, type FullDigest } from './full-digest';
