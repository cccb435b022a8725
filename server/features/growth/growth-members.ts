import { metricMembers } from '@brainlink/analytics/growth';
import type { TieIndex } from '@brainlink/analytics/network';
import { GROWTH_METRICS, type GrowthMetric } from '@brainlink/schema/metrics';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import type { LocalText } from '../../graphql/types';
import { countryLabel } from '../network/labels';
import type { GrowthMember, GrowthMemberPage } from './growth.types';
import type { OpenSeries } from './series-cache';

const same = (text: string): LocalText => ({ ko: text, en: text });

type Named = Omit<GrowthMember, 'cursor'>;
const alone = (id: string, label: LocalText): Named => ({ id, label, otherId: null, otherLabel: null });

/** How each kind of member is named. */
function namer(index: TieIndex, { contacts }: OpenSeries, kind: GrowthMemberPage['kind']): (at: number) => Named {
  const { rows, names } = index.people;
  const person = (row: number): [string, LocalText] => {
    const { id, name, nameLatin } = rows[row]!;
    return [id, { ko: name, en: nameLatin ?? name }];
  };
  switch (kind) {
    case 'people':
      return (row) => alone(...person(row));
    case 'ties':
      return (pair) => {
        const [otherId, otherLabel] = person(contacts.pairB[pair]!);
        return { ...alone(...person(contacts.pairA[pair]!)), otherId, otherLabel };
      };
    case 'countries':
      return (code) => alone(names.countries.values[code]!, countryLabel(names.countries.values[code]!));
    case 'associations':
      return (key) => alone(names.associations.values[key]!, same(names.associations.values[key]!));
    case 'institutions': {
      const texts = new Map(
        rows.flatMap(({ institutionIds: [id], institution }) => (id && institution ? [[id, institution]] : [])),
      );
      return (at) => {
        const id = names.institutions.values[at]!;
        return alone(id, same(texts.get(id) ?? id));
      };
    }
  }
}

/** Which page of which list. */
export interface MembersQuestion {
  readonly metric: GrowthMetric;
  readonly period: number;
  /** Names the list and all it was asked with. */
  readonly list: string;
  readonly first: number;
  readonly after?: string | null;
}

/** A page of the list behind a number: as long as the number says, in the order of people's ids. */
export function growthMembers(index: TieIndex, open: OpenSeries, question: MembersQuestion): GrowthMemberPage {
  const { metric, period, list, first, after } = question;
  const { members: kind } = GROWTH_METRICS[metric];
  const members = metricMembers(metric, index.people, open.series, period);
  const start = after ? Number(decodeCursor(list, after, ['number'])[0]) + 1 : 0;
  const name = namer(index, open, kind);
  const edges = Array.from(members.subarray(start, start + first), (member, at) => ({
    cursor: encodeCursor(list, [start + at]),
    ...name(member),
  }));
  return {
    kind,
    edges,
    totalCount: members.length,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: start + first < members.length },
  };
}
