import { ATTENDANCE_MODES, type SeatGroup, type Ticketless } from '@brainlink/analytics/selection';
import { AtlasError } from '@brainlink/schema/errors';
import { Standing } from '../../../graphql/types';
import type { ConflictsService } from '../../conflicts/conflicts.service';
import type { ShortlistsService } from '../../shortlists/shortlists.service';
import { isSearchable } from '../exclusions';
import type { Expertise } from '../expertise/expertise.service';
import { scored, type Found } from '../find-candidates';
import { rowsOf } from '../read-question.service';
import type { Scored } from '../reasons';
import { closeness, shares } from '../score-parts';
import type { SpeakerQuestion } from '../speaker-question';
import type { SpeakerSetInput } from '../speaker-set.inputs';
import type { Asker, SpeakerView } from '../speaker-view';
import type { MatchSpeakersInput } from '../speakers.inputs';
import type { Searched, SpeakersService } from '../speakers.service';
import type { CardPorts } from '../to-candidates';
import { groupOf, type SetMaterial } from './set-problem';

/** What sets are built with. */
export interface SetPorts extends CardPorts {
  readonly speakers: SpeakersService;
  readonly shortlists: ShortlistsService;
  readonly conflicts: ConflictsService;
  readonly expertise: Expertise;
}

/** Candidates of each group that the solver weighs: the best by score. */
const POOL: Readonly<Record<SeatGroup, number>> = { organizers: 0, overseasSpeakers: 300, domesticScholars: 200, graduates: 100 };
const MOST_SUBTOPICS = 8;
const MOST_ALTERNATIVES = 5;
/** Subtopics that are taken from a topic's own words. */
const OWN_SUBTOPICS = 5;
/** A likeness to a subtopic that counts as covering it in words. */
export const COVERS = 0.2;

const EVERYBODY: readonly Standing[] = [Standing.KOREA, Standing.OVERSEAS_KOREAN, Standing.ABROAD, Standing.UNKNOWN];

/** The question behind a set: where domestic seats are filled too, people in Korea are looked for as well. */
function questionOf({ match, seats }: SpeakerSetInput): MatchSpeakersInput {
  const domestic = Boolean(seats?.domesticScholars?.max || seats?.graduates?.max);
  return domestic && !match.standings?.length ? { ...match, standings: [...EVERYBODY] } : match;
}

interface Shortlisted {
  readonly people: readonly string[];
  readonly accepted: readonly string[];
  readonly declined: readonly string[];
}

async function shortlisted(ports: SetPorts, asker: Asker, id: string | null | undefined): Promise<Shortlisted | null> {
  if (!id) return null;
  const list = await ports.shortlists.find(asker.actor, id);
  if (!list) throw new AtlasError('NOT_FOUND');
  const by = (...states: readonly string[]): string[] =>
    list.entries.filter(({ state }) => states.includes(state)).map(({ person }) => person.id);
  return { people: by('considered', 'invited', 'accepted', 'reserve'), accepted: by('accepted'), declined: by('declined') };
}

/** Everybody who may be in: the best candidates of each group, or those that were chosen; whoever is locked in any case. */
function poolOf(
  view: SpeakerView,
  question: SpeakerQuestion,
  found: Found,
  chosen: readonly number[] | null,
  locked: readonly number[],
): Scored[] {
  const byRow = new Map(found.candidates.map((one) => [one.row, one]));
  const share = shares(question);
  const weigh = (row: number): Scored => byRow.get(row) ?? scored(view, question, found.measures, share, row, null);
  const named = [...new Set([...(chosen ?? []), ...locked])]
    .filter((row) => isSearchable(view, row) && !question.organizers.includes(row))
    .map(weigh);
  if (chosen) return named.sort((one, two) => two.score - one.score);
  const left: Record<SeatGroup, number> = { ...POOL };
  const best = found.candidates.filter(({ row }) => {
    left[groupOf(view, row)] -= 1;
    return left[groupOf(view, row)] >= 0;
  });
  const rows = new Set(best.map(({ row }) => row));
  return [...best, ...named.filter(({ row }) => !rows.has(row))];
}

/** Subtopics with how much each of the pool covers them: those that were asked for by likeness, else the words of the topic. */
async function subtopicsOf(
  ports: SetPorts,
  { view, found }: Searched & { readonly found: Found },
  pool: readonly Scored[],
  asked: readonly string[] | null | undefined,
): Promise<Pick<SetMaterial, 'subtopics' | 'covers'>> {
  const wanted = [...new Set((asked ?? []).map((text) => text.trim()).filter((text) => text !== ''))].slice(0, MOST_SUBTOPICS);
  if (wanted.length === 0) {
    const known = found.reading?.known ?? [];
    const own = [...known.filter((term) => term.includes(' ')), ...known.filter((term) => !term.includes(' '))].slice(
      0,
      OWN_SUBTOPICS,
    );
    if (own.length <= 1) return { subtopics: [], covers: () => ({}) };
    const terms = new Map((await found.explain(pool)).map(({ row, fit }) => [row, new Set(fit?.matchedTerms)]));
    return {
      subtopics: own,
      covers: ({ row }) => Object.fromEntries(own.map((term) => [term, terms.get(row)?.has(term) ? 1 : 0])),
    };
  }
  const expertise = await ports.expertise.ready(view.audience);
  const mask = new Uint8Array(expertise.rows.size);
  for (const { row } of pool) {
    const at = expertise.rows.get(view.index.people.rows[row]!.id);
    if (at !== undefined) mask[at] = 1;
  }
  const asOfYear = Math.floor(view.times.day / 10_000);
  const byPerson = new Map<string, Record<string, number>>();
  for (const title of wanted) {
    const { ranked } = await expertise.rank({ topic: { title }, asOfYear, mask, limit: pool.length });
    ranked.people.forEach((number, at) => {
      const person = expertise.ids[number]!;
      byPerson.set(person, { ...byPerson.get(person), [title]: closeness(ranked.scores[at]!) });
    });
  }
  return { subtopics: wanted, covers: ({ row }) => byPerson.get(view.index.people.rows[row]!.id) ?? {} };
}

/** @throws AtlasError `INVALID_INPUT` for seats, people of an institution or alternatives that no set can have */
function checkCounts({ seats, perInstitution, alternatives }: SpeakerSetInput): void {
  const fault = (field: string, least: number, most?: number): never => {
    throw new AtlasError('INVALID_INPUT', { details: { fields: [field], least, ...(most === undefined ? {} : { most }) } });
  };
  for (const [group, range] of Object.entries(seats ?? {}))
    if (range && (range.min < 0 || range.max < 0)) fault(`seats.${group}`, 0);
  if (perInstitution != null && perInstitution < 1) fault('perInstitution', 1);
  if (alternatives != null && (alternatives < 0 || alternatives > MOST_ALTERNATIVES)) fault('alternatives', 0, MOST_ALTERNATIVES);
}

/**
 * Gathers what a set is built of.
 *
 * @throws AtlasError `INVALID_INPUT`, as the question; `NOT_FOUND` for a shortlist that is not the caller's
 */
export async function gatherMaterial(
  ports: SetPorts,
  asker: Asker,
  input: SpeakerSetInput,
  also: readonly string[] = [],
): Promise<{ readonly searched: Searched; readonly material: SetMaterial | null }> {
  checkCounts(input);
  const searched = await ports.speakers.search(asker, questionOf(input));
  const { view, question, found } = searched;
  if (!found) return { searched, material: null };
  const list = await shortlisted(ports, asker, input.shortlistId);
  const rows = (ids: readonly string[] | null | undefined): Promise<number[]> => rowsOf(ports, view, ids);
  const locked = await rows([...(input.locked ?? []), ...(list?.accepted ?? [])]);
  const excluded = await rows([...(input.excluded ?? []), ...(list?.declined ?? [])]);
  const chosen = input.candidates || list ? await rows([...(input.candidates ?? []), ...(list?.people ?? [])]) : null;
  const pool = poolOf(view, question, found, chosen, [...locked, ...(await rows(also))]);
  const inPool = new Set(pool.map(({ row }) => row));
  const ways = Object.fromEntries(
    await Promise.all(
      ATTENDANCE_MODES.filter((mode) => mode !== 'economy' && mode !== 'business').map(
        async (mode) => [mode, new Set(await rows(input[mode]))] as const,
      ),
    ),
  ) as unknown as Record<Ticketless, ReadonlySet<number>>;
  const conflicts = await ports.conflicts.among(view, {
    rows: pool.map(({ row }) => row),
    others: question.organizers,
    proposals: [],
    rules: question.rules,
  });
  const business = new Set(await rows(input.business));
  const admitted = new Set(await rows(input.admitted));
  const material: SetMaterial = {
    view,
    question,
    pool,
    conflicts,
    ...(await subtopicsOf(ports, { ...searched, found }, pool, input.subtopics)),
    locked: new Set(locked.filter((row) => inPool.has(row))),
    excluded: new Set(excluded),
    admitted: new Set([...admitted, ...locked]),
    readmitted: admitted,
    business,
    ways,
    seats: input.seats ?? null,
    perInstitution: input.perInstitution ?? null,
  };
  return { searched, material };
}
