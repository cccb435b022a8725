import type { TieIndex } from '@brainlink/analytics/network';
import type { Row, Store } from '@brainlink/schema/ports';
import { dayText, koreanDay } from '@brainlink/schema/time';
import type { LocalText } from '../../graphql/types';
import { CHANGES_OF_PEOPLE, CHANGES_OF_THINGS } from './causes.cypher';
import { BeliefChange, type DifferenceCause } from './differences.types';

/** Kinds of facts that can tie people. */
const TYING = ['participation', 'clubMembership', 'projectMembership', 'authorship'];
/** Kinds of facts by which people are told apart. */
const DESCRIBING = ['name', 'residence', 'affiliation', 'stage', 'field', 'membership', 'identifier', 'origin', 'degree'];

type CauseRow = Row &
  Omit<DifferenceCause, 'text' | 'personId'> & { readonly person: string | null; readonly thingId: string | null };

/** What two states of knowledge say differently: who was in what, and how people are described. */
export interface BeliefDifference {
  /** Things in which a person's part differs, by person. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** People who are described in another way. */
  readonly described: ReadonlySet<string>;
}

/** Who was in what, and from when, by person. */
function partsOf({ edges }: TieIndex): Map<string, Map<string, string>> {
  const parts = new Map<string, Map<string, string>>();
  for (const { id, from, to, size, members } of edges) {
    for (const member of members) {
      const own = parts.get(member.person) ?? new Map<string, string>();
      parts.set(member.person, own.set(id, [from, to, size, member.from, member.to].join(':')));
    }
  }
  return parts;
}

const descriptions = ({ people }: TieIndex): Map<string, string> =>
  new Map(
    people.rows.map((row) => [
      row.id,
      JSON.stringify([row.standing, row.country, row.stage, row.technologies, row.institutionIds, row.associationIds]),
    ]),
  );

/** Compares two indexes of one audience and one day. */
export function compareBeliefs(before: TieIndex, after: TieIndex): BeliefDifference {
  const [was, is] = [partsOf(before), partsOf(after)];
  const parts = new Map<string, Set<string>>();
  for (const person of new Set([...was.keys(), ...is.keys()])) {
    const [one, two] = [was.get(person), is.get(person)];
    const things = [...new Set([...(one?.keys() ?? []), ...(two?.keys() ?? [])])];
    const changed = things.filter((thing) => one?.get(thing) !== two?.get(thing));
    if (changed.length > 0) parts.set(person, new Set(changed));
  }
  const [then, now] = [descriptions(before), descriptions(after)];
  const ids = [...new Set([...then.keys(), ...now.keys()])];
  return { parts, described: new Set(ids.filter((id) => then.get(id) !== now.get(id))) };
}

const FACTS: Readonly<Record<string, LocalText>> = {
  participation: { ko: '참가', en: 'participation' },
  clubMembership: { ko: '클럽 활동', en: 'part in a club' },
  projectMembership: { ko: '과제 참여', en: 'part in a project' },
  membership: { ko: '단체 회원', en: 'membership' },
  origin: { ko: '재외 한인 여부', en: 'overseas Korean or not' },
  degree: { ko: '학위', en: 'degree' },
  authorship: { ko: '논문', en: 'authorship' },
  residence: { ko: '거주지', en: 'residence' },
  affiliation: { ko: '소속', en: 'affiliation' },
  stage: { ko: '경력 단계', en: 'career stage' },
  field: { ko: '분야', en: 'field' },
  name: { ko: '이름', en: 'name' },
  profile: { ko: '정보', en: 'particulars' },
};

function sentence({ change, record, fact, thing, at }: CauseRow): LocalText {
  const day = at ? dayText(koreanDay(new Date(at))) : '';
  const kind = FACTS[fact] ?? { ko: fact, en: fact };
  const [ko, en] = thing ? [`${kind.ko} ‘${thing}’`, `${kind.en} “${thing}”`] : [kind.ko, kind.en];
  switch (change) {
    case BeliefChange.STATED:
      return { ko: `기록 ${record} 추가, ${day} (${ko})`, en: `record ${record} was added on ${day} (${en})` };
    case BeliefChange.RETRACTED:
      return { ko: `기록 ${record} 철회, ${day} (${ko})`, en: `record ${record} was retracted on ${day} (${en})` };
    case BeliefChange.LINKED:
      return { ko: `기록 ${record} 연결, ${day} (${ko})`, en: `record ${record} was linked on ${day} (${en})` };
    case BeliefChange.UNLINKED:
      return { ko: `기록 ${record} 연결 해제, ${day} (${ko})`, en: `record ${record} was unlinked on ${day} (${en})` };
    case BeliefChange.THING_CHANGED:
      return { ko: `‘${thing}’ 정보 수정, ${day}`, en: `“${thing}” was corrected on ${day}` };
  }
}

/** What was published after one command and up to another, and changed people's parts or descriptions. */
export async function causesOf(
  store: Store,
  difference: BeliefDifference,
  people: readonly string[],
  range: { readonly from: number; readonly to: number },
): Promise<DifferenceCause[]> {
  const things = [...new Set(people.flatMap((person) => [...(difference.parts.get(person) ?? [])]))];
  const rows = await store.read(async (tx) => [
    ...(await tx.run<CauseRow>(CHANGES_OF_PEOPLE, { people, ...range, kinds: [...TYING, ...DESCRIBING] })),
    ...(await tx.run<CauseRow>(CHANGES_OF_THINGS, { things, ...range })),
  ]);
  const counts = ({ person, thingId, fact }: CauseRow): boolean =>
    person === null ||
    (thingId !== null && difference.parts.get(person)?.has(thingId) === true) ||
    (difference.described.has(person) && DESCRIBING.includes(fact));
  return rows
    .filter(counts)
    .map(({ person, thingId: _, validFrom: __, ...row }) => ({
      ...row,
      personId: person,
      text: sentence({ ...row, person } as CauseRow),
    }))
    .sort((one, two) => one.seq - two.seq) as DifferenceCause[];
}
