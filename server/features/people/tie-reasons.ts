import { reasonsOf, type TieFilter, type TieIndex, type TieKindName } from '@brainlink/analytics/network';
import type { LocalText, NodeKind, TieKind } from '../../graphql/types';
import type { TieReason } from './people.types';

const NODE_KIND: Readonly<Record<TieKindName, string>> = {
  CO_EVENT: 'EVENT',
  CLUB: 'CLUB',
  PROJECT: 'PROJECT',
  PUBLICATION: 'WORK',
};

/** Years of some dates: `2023`, `2023–25`, or nothing when none is known. */
function yearsOf(dates: readonly (string | null)[]): string {
  const years = dates.flatMap((date) => (date ? [date.slice(0, 4)] : [])).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return '';
  if (first === last) return ` (${first})`;
  return first.slice(0, 2) === last.slice(0, 2) ? ` (${first}–${last.slice(2)})` : ` (${first}–${last})`;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const SENTENCE: Readonly<Record<TieKindName, (count: number) => LocalText>> = {
  CO_EVENT: (count) => ({ ko: `같은 행사 ${count}회 참석`, en: `attended ${plural(count, 'event', 'events')} together` }),
  CLUB: (count) => ({ ko: `같은 클럽 ${count}개`, en: `${plural(count, 'club', 'clubs')} in common` }),
  PROJECT: (count) => ({ ko: `공동 과제 ${count}건`, en: plural(count, 'joint project', 'joint projects') }),
  PUBLICATION: (count) => ({ ko: `공동 논문 ${count}편`, en: plural(count, 'joint paper', 'joint papers') }),
};

/** Items listed per reason; the count tells of the others. */
const MOST_ITEMS = 100;

/** Why two people are tied, with the lists behind. */
export function tieReasons(index: TieIndex, pair: number, filter: TieFilter = {}): TieReason[] {
  return reasonsOf(index, pair, filter).map(({ kind, edges }) => {
    const items = edges.map((edge) => index.edges[edge]!);
    const sentence = SENTENCE[kind](items.length);
    const years = yearsOf(items.map(({ date }) => date));
    return {
      kind: kind as TieKind,
      count: items.length,
      text: { ko: sentence.ko + years, en: sentence.en + years },
      items: items.slice(0, MOST_ITEMS).map(({ id, title, date }) => ({ kind: NODE_KIND[kind] as NodeKind, id, title, date })),
    };
  });
}
