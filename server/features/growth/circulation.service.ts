import { absences, coverLone, hostFinder, kaplanMeier, medianDuration, type Duration } from '@brainlink/analytics/growth';
import type { TieIndex } from '@brainlink/analytics/network';
import type { Audience } from '@brainlink/schema/access';
import { dayText, type PartialDate } from '@brainlink/schema/time';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import type { LocalText } from '../../graphql/types';
import { answerHeader } from '../atlas/answer-header.service';
import { countryLabel } from '../network/labels';
import type { NetworkFilter } from '../network/network-filter.input';
import { openView, type NetworkPorts } from '../network/network.service';
import { CirculationCells } from './circulation-cells';
import {
  flowsBetween,
  gathered,
  HOME,
  isTowardsKnown,
  kindOf,
  movesBetween,
  staysByPerson,
  yearsOf,
  type AffiliationRow,
  type PersonMove,
} from './circulation-moves';
import { hostsAmong, staysByPlace } from './circulation-stays';
import {
  CirculationKind,
  CirculationPlace,
  NoCirculation,
  type AwayShare,
  type CirculationAnswer,
  type CirculationMember,
  type CirculationMemberPage,
} from './circulation.types';
import { DATED_AFFILIATIONS } from './growth.cypher';
import { resolvePeriods } from './period-question';

/** Version of the method, for the header. */
const METHOD = 'circulation@4';
/** Longest time that the curve shows, in years. */
const MOST_YEARS = 20;

const BIAS = {
  ko: '날짜와 기관의 나라를 아는 소속만 셉니다. 논문에서 짐작한 날짜가 많아 짧은 체류는 빠지고, 돌아온 뒤 기록이 늦게 쌓인 사람은 아직 해외에 있는 것으로 보일 수 있습니다.',
  en: 'Counts affiliations whose dates and countries are known. Many dates come from publications: short stays are missed, and whoever came back lately may still look away.',
};

/** What is asked of `circulation`. */
export interface CirculationQuestion {
  readonly from: string;
  readonly to?: string | null;
  readonly knownAt?: string | null;
  readonly filter?: NetworkFilter | null;
  /** Countries when left out. */
  readonly by?: CirculationPlace | null;
}

/** The curve at whole years: what it was at the last step before. */
function curveOf(durations: readonly Duration[]): AwayShare[] {
  const steps = kaplanMeier(durations);
  const longest = Math.min(MOST_YEARS, Math.floor(durations.reduce((most, { time }) => Math.max(most, time), 0)));
  return Array.from({ length: longest + 1 }, (_, years) => {
    const step = steps.filter(({ time }) => time <= years).at(-1);
    return { years, share: step?.survival ?? 1, low: step?.low ?? 1, high: step?.high ?? 1 };
  });
}

/** Affiliations read for the indexes at hand, by what they were read as of: a cache and nothing else, gone with the index. */
const kept = new WeakMap<TieIndex, Map<string, Promise<readonly AffiliationRow[]>>>();

/** Every dated affiliation that the audience may read; a filter narrows them afterwards. */
function affiliationsOf(
  { store }: NetworkPorts,
  audience: Audience,
  index: TieIndex,
  { seq, nowSeq, day }: { readonly seq: number; readonly nowSeq: number; readonly day: number },
): Promise<readonly AffiliationRow[]> {
  const known = kept.get(index) ?? new Map<string, Promise<readonly AffiliationRow[]>>();
  kept.set(index, known);
  const key = `${audience}:${seq}:${nowSeq}:${day}`;
  const rows = known.get(key) ?? store.ask<AffiliationRow>(DATED_AFFILIATIONS[audience], { seq, day });
  known.set(key, rows);
  rows.catch(() => known.delete(key));
  return rows;
}

/** Whole years for roles below the secretariat; the year that runs ends today. */
const widened = (
  audience: Audience,
  { from, to }: CirculationQuestion,
  today: string,
): Pick<CirculationQuestion, 'from' | 'to'> =>
  audience === 'secretariat'
    ? { from, to: to ?? null }
    : { from: from.slice(0, 4), to: to && to.slice(0, 4) < today.slice(0, 4) ? to.slice(0, 4) : null };

/** A page of members; `list` names them and all they were asked with. */
function pageOf(
  list: string,
  members: readonly Omit<CirculationMember, 'cursor'>[],
  first: number,
  after: string | null,
): CirculationMemberPage {
  const start = after ? Number(decodeCursor(list, after, ['number'])[0]) + 1 : 0;
  const edges = members
    .slice(start, start + first)
    .map((member, at) => ({ cursor: encodeCursor(list, [start + at]), ...member }));
  return {
    edges,
    totalCount: members.length,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: start + first < members.length },
  };
}

function nameOf(index: TieIndex, id: string): LocalText {
  const row = index.people.rows[index.byId.get(id)!]!;
  return { ko: row.name, en: row.nameLatin ?? row.name };
}

/** How people circulate between Korea and abroad. */
export async function circulation(
  ports: NetworkPorts,
  audience: Audience,
  question: CirculationQuestion,
): Promise<CirculationAnswer> {
  const { filter: asked, knownAt } = question;
  const by = question.by ?? CirculationPlace.COUNTRY;
  // Checked as it was asked, before it is widened.
  const { to: last } = resolvePeriods(ports.clock, { ...question, period: 'YEAR' });
  const today = dayText(resolvePeriods(ports.clock, { period: 'YEAR', from: question.from }).to);
  const span = widened(audience, { ...question, to: question.to ? dayText(last) : null }, today);
  const { from, to, validAt } = resolvePeriods(ports.clock, { ...span, period: 'YEAR' });
  const { state, times, index, filter } = await openView(ports, audience, { validAt, knownAt }, asked);
  const rows = await affiliationsOf(ports, audience, index, times);
  const cells = new CirculationCells(index, filter, audience, validAt === null);
  // Below the secretariat numbers are decided beside those of wider questions.
  const everybody = staysByPerson(rows, (id) => !cells.isClosed && cells.isBeside(id));
  const people = everybody.filter(({ person }) => cells.fits(person));
  const args = { from, to, filter: asked, by };
  const list = `circulation${JSON.stringify(args)}:${times.seq}:${times.nowSeq}`;
  const institutions = new Map(rows.map(({ institution, institutionName }) => [institution, institutionName]));
  const institutionName = (id: string | null): string | null => institutions.get(id) ?? id;

  const byKind = gathered(everybody, (one) => kindOf(index, one, times.day));
  const kinds = Object.values(CirculationKind);
  const fitting = (kind: CirculationKind) => (byKind.get(kind) ?? []).filter(({ person }) => cells.fits(person));
  const sizes = kinds.map((kind) => fitting(kind).length);
  // All of them add up to the people: one that is withheld takes another with it.
  const safe = coverLone(
    sizes,
    kinds.map((kind) => cells.shows(byKind.get(kind) ?? [])),
  );
  const kindMembers = (kind: CirculationKind) =>
    fitting(kind).map(({ person, stays }) => ({
      id: person,
      label: nameOf(index, person),
      day: null,
      fromInstitution: null,
      toInstitution: institutionName(stays.at(-1)!.institution),
      hosts: null,
    }));

  const label = (place: string): LocalText => {
    if (by === CirculationPlace.COUNTRY) return countryLabel(place);
    const name = institutionName(place)!;
    return { ko: name, en: name };
  };
  const countries = new Map(rows.map(({ institution, country }) => [institution, country]));
  const countryOf = (place: string): string => (by === CirculationPlace.COUNTRY ? place : countries.get(place)!);
  const hostsOf = hostFinder(index, rows, filter);
  const flows = flowsBetween(movesBetween(everybody, { place: by, day: times.day, hostsOf }), from, to, cells);
  const hostsShown = new Set(flows.flatMap(({ showsHosts, members }) => (showsHosts ? members : [])));
  const openMoves =
    (of: string, moves: readonly PersonMove[]) =>
    (first: number, after: string | null): CirculationMemberPage => {
      const named = moves.map((move) => ({
        id: move.person,
        label: nameOf(index, move.person),
        day: dayText(move.day),
        fromInstitution: institutionName(move.fromInstitution),
        toInstitution: institutionName(move.toInstitution),
        hosts: hostsShown.has(move) ? move.hosts.map((id) => ({ id, label: nameOf(index, id) })) : null,
      }));
      return pageOf(`${list}:${of}`, named, first, after);
    };
  const hosts = hostsAmong(flows, yearsOf(from, to), cells);
  const departures = everybody.flatMap(({ person, stays }) =>
    absences(stays, HOME, times.day).map((lasted) => ({ person, lasted })),
  );
  const away = departures.filter(({ person }) => cells.fits(person)).map(({ lasted }) => lasted);
  const [showsPeople, showsAway] = [cells.shows(everybody), cells.shows(departures)];
  const curve = showsAway && away.length > 0 ? curveOf(away) : [];
  const reasonOf = (): NoCirculation | null => {
    if (times.seq === 0) return NoCirculation.NOTHING_KNOWN;
    if (cells.isClosed) return NoCirculation.SMALL_CELL;
    if (!cells.fitsSomebody) return NoCirculation.EMPTY;
    if (people.length === 0) return NoCirculation.UNDATED;
    return showsPeople ? null : NoCirculation.SMALL_CELL;
  };
  const answer = {
    reason: reasonOf(),
    from: dayText(from) as PartialDate,
    to: dayText(to) as PartialDate,
    people: showsPeople ? people.length : null,
    kinds: kinds.map((kind, at) => ({
      kind,
      people: safe[at] ? sizes[at]! : null,
      open: (first: number, after: string | null) =>
        safe[at] ? pageOf(`${list}:${kind}`, kindMembers(kind), first, after) : null,
    })),
    flows: flows.map(({ from: one, to: two, moves, members, isShown, showsHosts }) => ({
      from: one,
      to: two,
      fromLabel: label(one),
      toLabel: label(two),
      fromCountry: countryOf(one),
      toCountry: countryOf(two),
      moves: isShown ? moves : null,
      towardsKnown: showsHosts ? members.filter(isTowardsKnown).length : null,
      open: isShown ? openMoves(`${one}:${two}`, members) : () => null,
    })),
    routes: flows.length,
    stays: staysByPlace(flows, cells).map(({ place, members, ended, medianYears }) => ({
      place,
      label: label(place),
      stays: members.length,
      ended,
      medianYears,
      open: openMoves(`stays:${place}`, members),
    })),
    hosts: hosts.map(({ person, members }) => ({
      id: person,
      label: nameOf(index, person),
      moves: members.length,
      open: openMoves(`host:${person}`, members),
    })),
    hostCount: hosts.length,
    absences: showsAway ? away.length : null,
    medianYears: curve.length === 0 ? null : medianDuration(kaplanMeier(away)),
    away: curve,
  };
  const header = answerHeader({
    name: 'circulation',
    args,
    audience,
    state,
    times,
    definitions: [METHOD],
    // Numbers only: what opens a list is no part of the answer.
    answer: JSON.parse(JSON.stringify(answer)) as unknown,
  });
  return { header, ...answer, bias: BIAS };
}
