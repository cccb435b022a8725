export { checkInvariants, readInvariants, type BrokenInvariant, type Invariant } from './check-invariants';
