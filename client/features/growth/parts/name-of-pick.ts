import type { Format } from '../../../i18n/use-format';
import type { Answers } from '../state/use-answers';
import type { Growth } from '../state/use-growth';

/** What the group in hand is called; null when none is. */
export const nameOfPick = ({ state }: Growth, answers: Answers, format: Format): string | null =>
  state.pick === undefined ? null : nameOfGroup(state.pick, state.by, answers, format);

/** What a group is called. */
export function nameOfGroup(key: string, by: Growth['state']['by'], { ties }: Answers, format: Format): string {
  const label = ties.data?.networkGrowth.groups.find((group) => group.key === key)?.label;
  return by === 'country' ? format.country(key) : label ? format.text(label) : key;
}
