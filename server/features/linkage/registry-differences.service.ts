import { countryByCode, STAGES } from '@brainlink/schema/vocabulary';
import type { FactKind } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { koreanDay } from '@brainlink/schema/time';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import type { LocalText } from '../../graphql/types';
import type { Ports } from '../../identity/ports';
import { canonical } from '../atlas/answer-header.service';
import { factLabel, sourceLabel } from '../facts/fact-view';
import type { RegistryDifference, RegistryDifferencePage } from './linkage-report.types';
import { linkRecords } from './record-views.service';
import { REGISTER_FACTS } from './report.cypher';

/** Kinds of facts of which the latest of each side are compared. */
const KINDS = ['affiliation', 'residence', 'stage'] as const;
type ComparedKind = (typeof KINDS)[number];
/** Sources that describe whoever the register describes, in their own words. */
const OTHERS: ReadonlySet<string> = new Set(['members', 'participants', 'proposals', 'orcid']);

interface FactRow {
  readonly [name: string]: unknown;
  readonly person: string;
  readonly record: string;
  readonly source: string;
  readonly id: string;
  readonly kind: ComparedKind;
  readonly text: string | null;
  readonly country: string | null;
  readonly stage: string | null;
  readonly since: string | null;
  readonly fromDay: number;
  readonly recordedAt: string;
  readonly objectKey: string | null;
  readonly object: string | null;
}

interface Difference {
  readonly id: string;
  readonly kind: ComparedKind;
  readonly register: FactRow;
  readonly other: FactRow;
}

/** What decides whether two facts say the same: the institution where it was recognised, else the words. */
const meaningOf = ({ kind, objectKey, text, country, stage }: FactRow): string => {
  if (kind === 'residence') return country ?? '';
  if (kind === 'stage') return stage ?? '';
  return objectKey ?? (text ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
};

/** An institution that was recognised and one that was not may be the same: nothing is said of such a pair. */
const canBeCompared = (one: FactRow, two: FactRow): boolean =>
  one.kind !== 'affiliation' || (one.objectKey === null) === (two.objectKey === null);

const valueOf = ({ kind, object, text, country, stage }: FactRow): LocalText => {
  if (kind === 'residence') return { ...(countryByCode(country ?? '')?.name ?? { ko: country ?? '', en: country ?? '' }) };
  if (kind === 'stage') return { ...(STAGES.find(({ code }) => code === stage)?.name ?? { ko: stage ?? '', en: stage ?? '' }) };
  const word = object ?? text ?? '';
  return { ko: word, en: word };
};

/** What one record says most recently. */
const latestOf = (facts: readonly FactRow[]): FactRow | undefined =>
  [...facts].sort((a, b) => b.fromDay - a.fromDay || (a.recordedAt < b.recordedAt ? 1 : -1) || (a.id < b.id ? -1 : 1))[0];

function differencesOf(facts: readonly FactRow[], kinds: ReadonlySet<string>): Difference[] {
  return KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => {
    const said = facts.filter((fact) => fact.kind === kind);
    const register = latestOf(said.filter(({ source }) => source === 'register'));
    if (!register) return [];
    const meant = new Set(said.filter(({ source }) => source === 'register').map(meaningOf));
    const records = [...new Set(said.filter(({ source }) => OTHERS.has(source)).map(({ record }) => record))];
    const others = records.flatMap((record) => latestOf(said.filter((fact) => fact.record === record)) ?? []);
    // Of several others who say the same, the latest speaks for all.
    const distinct = new Map(
      others
        .filter((other) => canBeCompared(register, other) && !meant.has(meaningOf(other)))
        .sort((a, b) => a.fromDay - b.fromDay)
        .map((other) => [meaningOf(other), other]),
    );
    return [...distinct.values()].map((other) => ({ id: `${register.id}:${other.id}`, kind, register, other }));
  });
}

const PAGE = 1_000;

async function readDifferences(tx: Tx, kinds: ReadonlySet<string>, today: number): Promise<Difference[]> {
  const found: Difference[] = [];
  for (let after = ''; ;) {
    const rows = await tx.run<FactRow>(REGISTER_FACTS, { after, limit: PAGE, kinds: [...KINDS], today });
    const people = new Map<string, FactRow[]>();
    for (const row of rows) people.set(row.person, [...(people.get(row.person) ?? []), row]);
    for (const facts of people.values()) found.push(...differencesOf(facts, kinds));
    const last = rows.at(-1)?.person;
    if (last === undefined) return found;
    after = last;
  }
}

const since = (date: string | null): LocalText =>
  date === null ? { ko: '', en: '' } : { ko: `${date}부터 `, en: ` since ${date}` };

function sentence({ kind, register, other }: Difference): LocalText {
  const [one, two] = [valueOf(register), valueOf(other)];
  const from = sourceLabel(other.source);
  const what = factLabel(kind as FactKind);
  return {
    ko: `${what.ko}: 등록부는 ${one.ko}, ${from.ko} 쪽은 ${since(other.since).ko}${two.ko}`,
    en: `${what.en}: the register says ${one.en}, the ${from.en.toLowerCase()} says ${two.en}${since(other.since).en}`,
  };
}

/** Where the register and another record of the same person differ now, the latest news first. */
export async function registryDifferences(
  ports: Ports,
  question: { readonly kinds: readonly string[] | null; readonly first: number; readonly after: string | null },
): Promise<RegistryDifferencePage> {
  const now = ports.clock.now();
  const list = `registryDifferences${canonical({ kinds: question.kinds })}`;
  return ports.store.read(async (tx) => {
    const all = await readDifferences(tx, new Set(question.kinds ?? KINDS), koreanDay(now));
    all.sort((a, b) => b.other.fromDay - a.other.fromDay || (a.id < b.id ? -1 : 1));
    const [day, id] = question.after === null ? [] : decodeCursor(list, question.after, ['number', 'string']);
    const rest = all.filter(
      (one) => question.after === null || one.other.fromDay < Number(day) || (one.other.fromDay === day && one.id > String(id)),
    );
    const page = rest.slice(0, question.first);
    const keys = page.flatMap(({ register, other }) => [register.record, other.record]);
    const records = await linkRecords(tx, keys, now);
    const nodes = page.flatMap((one): RegistryDifference[] => {
      const [left, right] = [records.get(one.register.record), records.get(one.other.record)];
      if (!left || !right) return [];
      return [
        {
          id: one.id,
          person: null,
          kind: one.kind,
          label: factLabel(one.kind),
          register: { record: left, value: valueOf(one.register).ko, since: one.register.since },
          other: { record: right, value: valueOf(one.other).ko, since: one.other.since },
          text: sentence(one),
        },
      ];
    });
    const last = page.at(-1);
    return {
      nodes,
      totalCount: all.length,
      pageInfo: {
        endCursor: last ? encodeCursor(list, [last.other.fromDay, last.id]) : null,
        hasNextPage: rest.length > question.first,
      },
    };
  });
}
