import {
  setRulesOf,
  type SeatGroup,
  type SeatRule,
  type SetCandidate,
  type SetExclusion,
  type SetProblem,
  type Ticketless,
} from '@brainlink/analytics/selection';
import type { KnownRuleBook } from '@brainlink/schema/rules';
import type { Conflict } from '../../conflicts/conflicts.types';
import { busyRanges } from '../availability';
import type { SpeakerQuestion } from '../speaker-question';
import type { Scored } from '../reasons';
import type { SeatsInput } from '../speaker-set.inputs';
import type { SpeakerView } from '../speaker-view';

/** What a set is built of, besides the rules. */
export interface SetMaterial {
  readonly view: SpeakerView;
  readonly question: SpeakerQuestion;
  /** Everybody who may be in, the best first. */
  readonly pool: readonly Scored[];
  readonly conflicts: ReadonlyMap<number, readonly Conflict[]>;
  readonly subtopics: readonly string[];
  /** How much somebody covers each subtopic, 0–1. */
  readonly covers: (scored: Scored) => Readonly<Record<string, number>>;
  readonly locked: ReadonlySet<number>;
  readonly excluded: ReadonlySet<number>;
  readonly admitted: ReadonlySet<number>;
  /** Those of the admitted who were let in by name, and not by being held. */
  readonly readmitted: ReadonlySet<number>;
  readonly business: ReadonlySet<number>;
  readonly ways: Readonly<Record<Ticketless, ReadonlySet<number>>>;
  readonly seats: SeatsInput | null;
  readonly perInstitution: number | null;
}

const GRADUATES: ReadonlySet<string> = new Set(['postdoc', 'phd']);
const NOBODY = { min: 0, max: 0 } as const;
/** More than any meeting has: the whole is not limited where groups are not chosen. */
const ANY_TOTAL = 1_000;

/** Which seats somebody can take: overseas speakers by where they travel from, the others by stage (rules 8, 16). */
export function groupOf(view: SpeakerView, row: number): SeatGroup {
  const { standing, stage } = view.index.people.rows[row]!;
  if (standing !== 'korea') return 'overseasSpeakers';
  return stage !== null && GRADUATES.has(stage) ? 'graduates' : 'domesticScholars';
}

/**
 * Seats for the solver. Overseas speakers are always chosen, by the edition's target unless a range is asked for, which is then kept; the other
 * groups only when they are asked for. Organizers are given: as many as are known.
 */
function seatRules(book: KnownRuleBook, organizers: number, asked: SeatsInput | null): SeatRule[] {
  const { rule } = book.seats.overseasSpeakers;
  const range = (group: 'overseasSpeakers' | 'domesticScholars' | 'graduates'): SeatRule[] => {
    const wanted = asked?.[group] ?? (group === 'overseasSpeakers' ? null : NOBODY);
    return wanted ? [{ group, rule, min: wanted.min, max: wanted.max, hard: true }] : [];
  };
  const chosen = Boolean(asked?.domesticScholars && asked.graduates);
  return [
    { group: 'organizers', rule: book.seats.organizers.rule, min: organizers, max: organizers, hard: true },
    ...range('overseasSpeakers'),
    ...range('domesticScholars'),
    ...range('graduates'),
    ...(chosen ? [] : [{ group: 'total' as const, rule: book.seats.total.rule, min: 0, max: ANY_TOTAL, hard: false }]),
  ];
}

/** How many overseas organizers are not known by name: one of the two is (rule 6), and needs a ticket too (rule 21). */
export const unknownTravellers = (view: SpeakerView, organizers: readonly number[]): number =>
  organizers.some((row) => view.index.people.rows[row]!.standing !== 'korea') ? 0 : 1;

function candidate(material: SetMaterial, scored: Scored, group: SeatGroup): SetCandidate {
  const { view, business, ways, covers } = material;
  const { row, score } = scored;
  const person = view.index.people.rows[row]!;
  const { meetings } = view.index.people;
  const met = meetings.start[row] !== meetings.start[row + 1];
  const agreed = (Object.keys(ways) as Ticketless[]).filter((way) => ways[way].has(row));
  return {
    id: person.id,
    group,
    score,
    travelsFrom: person.country,
    // Whose host pays, or who takes part from afar, does so: no ticket is kept for them.
    ticket: agreed.length > 0 ? 'none' : business.has(row) ? 'business' : 'economy',
    agreed,
    subtopics: covers(scored),
    institutions: person.institutionIds,
    country: person.country,
    associations: person.associationIds,
    stage: person.stage,
    previousBeneficiary: met,
    newToNetwork: !met,
  };
}

function exclusions(material: SetMaterial): SetExclusion[] {
  const { view, question, pool, conflicts, excluded, admitted } = material;
  const idOf = (row: number): string => view.index.people.rows[row]!.id;
  return pool.flatMap(({ row }): SetExclusion[] => {
    if (excluded.has(row)) return [{ person: idOf(row), reason: 'byOrganizer', rule: 16, relaxable: true }];
    if (admitted.has(row)) return [];
    const blocking = (conflicts.get(row) ?? []).filter(({ blocks }) => blocks);
    if (blocking.length > 0)
      return [
        {
          person: idOf(row),
          reason: 'conflict',
          rule: 27,
          relaxable: blocking.every(({ kind }) => question.rules.conflicts.kinds[kind].waivable),
          evidence: blocking.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
        },
      ];
    const { dates } = question;
    const busy = busyRanges(view, question, row);
    return dates.length > 0 && busy.length === dates.length
      ? [
          {
            person: idOf(row),
            reason: 'overlappingEvent',
            rule: 28,
            relaxable: true,
            evidence: busy.flatMap(({ clashes }) => clashes.map(({ event }) => event)),
          },
        ]
      : [];
  });
}

const noFit = (row: number): Scored => {
  const none = { topic: 0, korea: 0, path: 0, novelty: 0, earlier: 0, availability: 0 };
  return { row, fitScore: null, values: none, parts: none, score: 0 };
};

/** The problem that the solver is given. Fellow speakers may have written together: conflicts are those with the organizers (rule 27). */
export function setProblem(material: SetMaterial): SetProblem {
  const { view, question, pool, subtopics, locked, perInstitution } = material;
  const { organizers, rules: book } = question;
  const rules = setRulesOf(book, seatRules(book, organizers.length, material.seats));
  const absent = unknownTravellers(view, organizers);
  const { airfare } = rules;
  const idOf = (row: number): string => view.index.people.rows[row]!.id;
  return {
    candidates: [
      ...organizers.map((row) => candidate(material, noFit(row), 'organizers')),
      ...pool.map((scored) => candidate(material, scored, groupOf(view, scored.row))),
    ],
    rules: {
      ...rules,
      // The organizer who is not known by name travels too.
      airfare: {
        ...airfare,
        supported: airfare.supported - absent,
        withOneBusiness: { ...airfare.withOneBusiness, default: airfare.withOneBusiness.default - absent },
      },
      perInstitution: { ...rules.perInstitution, ...(perInstitution === null ? {} : { max: perInstitution }) },
    },
    subtopics: subtopics.map((id) => ({ id })),
    locks: [...organizers, ...locked].map(idOf),
    exclusions: exclusions(material),
  };
}
