import type { LinkCandidatePartsFragment } from '../../../api/generated/linkage';
import type { LinkageSearch } from '../state/linkage-search';
import type { PairKeys } from '../state/pair-key';
import type { Worklist as WorklistAnswer } from './use-worklist';

/** What `Worklist` takes. */
export interface WorklistProps {
  readonly list: WorklistAnswer;
  /** The lines that nobody has decided in this sitting. */
  readonly lines: readonly LinkCandidatePartsFragment[];
  readonly shown: PairKeys | null;
  readonly search: LinkageSearch;
  readonly onSearch: (change: LinkageSearch) => void;
  /** There is no room beside the list: it says itself why it is empty. */
  readonly phone: boolean;
}
