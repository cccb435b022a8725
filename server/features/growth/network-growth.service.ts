import { coverLone, groupPeople, metricValue, type Group, type Groups, type GrowthRow } from '@brainlink/analytics/growth';
import { FITS, maskPeople, TIE_KINDS, type PersonMask, type TieFilter, type TieIndex } from '@brainlink/analytics/network';
import type { Audience } from '@brainlink/schema/access';
import {
  GROWTH_METRIC_NAMES,
  GROWTH_METRICS,
  metricVersion,
  type GrowthMetric,
  type MetricDefinition,
} from '@brainlink/schema/metrics';
import { dayText } from '@brainlink/schema/time';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import type { LocalText, TieKind } from '../../graphql/types';
import { answerHeader, canonical } from '../atlas/answer-header.service';
import { facetLabel } from '../network/labels';
import { LeftOutReason } from '../network/network.enums';
import type { LeftOut } from '../network/network.types';
import type { NetworkFilter } from '../network/network-filter.input';
import { leftOutOf } from '../network/describe-network';
import { openView, type NetworkPorts } from '../network/network.service';
import { GrowthGrouping, NoNumber } from './growth.enums';
import { growthMembers } from './growth-members';
import type { GrowthDefinition, GrowthGroup, GrowthNumber, GrowthPoint, NetworkGrowth } from './growth.types';
import { resolvePeriods, type AskedPeriods, type ResolvedPeriods } from './period-question';
import { seriesOf, type OpenSeries } from './series-cache';
import { filterOfGroup, shownDays, withheldOf, type Withheld } from './withheld';

/** What is asked of `networkGrowth`. */
export interface GrowthQuestion extends AskedPeriods {
  readonly groupBy?: GrowthGrouping | null;
  readonly tie?: readonly TieKind[] | null;
  readonly knownAt?: string | null;
  readonly filter?: NetworkFilter | null;
  readonly metrics?: readonly GrowthMetric[] | null;
  readonly firstGroups: number;
  readonly afterGroup?: string | null;
  /** Key of the last group of the page before, for whoever asks an answer again whose cursor is of another time. */
  readonly afterKey?: string | null;
}

/** Version of what is withheld below the secretariat, for the header. */
const SMALL_CELLS = 'smallCells@2';

const definitionOf = (metric: GrowthMetric): GrowthDefinition => {
  const { members: _, numerator, denominator, ...rest }: MetricDefinition = GROWTH_METRICS[metric];
  return { metric, ...rest, numerator: numerator ?? null, denominator: denominator ?? null };
};

/** What all series of an answer share. */
interface Answering {
  readonly index: TieIndex;
  readonly audience: Audience;
  readonly metrics: readonly GrowthMetric[];
  readonly asked: ResolvedPeriods;
  /** Names the question, for cursors and for the cache; the cache is left aside when it depends on the layout. */
  readonly list: string;
  readonly isKept: boolean;
  readonly nothingKnown: boolean;
}

/** A part of the network whose series is answered. */
interface Part {
  readonly key: string;
  readonly label: LocalText;
  /** People who fit; null when they are too few to tell. */
  readonly people: number | null;
  readonly open: OpenSeries;
  readonly withheld: Withheld;
}

function numberOf(answering: Answering, part: Part, row: GrowthRow, period: number, metric: GrowthMetric): GrowthNumber {
  const { index, list, nothingKnown } = answering;
  const nothing = { metric, value: null, numerator: null, denominator: null, open: () => null };
  if (nothingKnown) return { ...nothing, reason: NoNumber.NOTHING_KNOWN };
  if (part.withheld(metric, period)) return { ...nothing, reason: NoNumber.SMALL_CELL };
  const { value, numerator, denominator, reason } = metricValue(metric, row);
  return {
    metric,
    value,
    numerator,
    denominator,
    reason: reason === null ? null : NoNumber[reason],
    open: (first, after) =>
      growthMembers(index, part.open, { metric, period, list: `${list}:${part.key}:${period}:${metric}`, first, after }),
  };
}

function groupOf(answering: Answering, part: Part): GrowthGroup {
  const { metrics } = answering;
  const points = part.open.series.rows.map((row, period): GrowthPoint => ({
    key: row.period.key,
    from: dayText(row.period.from),
    to: dayText(row.period.to),
    complete: row.period.complete,
    numbers: metrics.map((metric) => numberOf(answering, part, row, period, metric)),
  }));
  return { key: part.key, label: part.label, people: answering.nothingKnown ? null : part.people, points };
}

/** Where one group alone is withheld, another is withheld with it: the sum of all is shown. */
function coverGroups(answering: Answering, parts: readonly Part[]): Part[] {
  if (answering.audience === 'secretariat') return [...parts];
  const covered = new Map<string, ReadonlySet<number>>();
  for (const metric of answering.metrics) {
    answering.asked.periods.forEach((_, period) => {
      const shown = parts.map((part) => !part.withheld(metric, period));
      const safe = coverLone(
        parts.map(({ open }) => metricValue(metric, open.series.rows[period]!).members),
        shown,
      );
      covered.set(`${metric}:${period}`, new Set(safe.flatMap((one, at) => (one ? [] : [at]))));
    });
  }
  return parts.map((part, at) => ({
    ...part,
    withheld: (metric, period) => covered.get(`${metric}:${period}`)?.has(at) ?? part.withheld(metric, period),
  }));
}

const fitting = (mask: PersonMask): number => mask.reduce((sum, state) => sum + (state === FITS ? 1 : 0), 0);

/** The list of groups of a question: of people by a property of theirs, or of kinds of ties. */
function groupsOf(
  index: TieIndex,
  mask: PersonMask,
  groupBy: GrowthGrouping,
  filter: TieFilter,
): Pick<Groups, 'list'> & Partial<Groups> {
  if (groupBy !== GrowthGrouping.TIE) return groupPeople(index, mask, groupBy);
  const people = fitting(mask);
  return { list: (filter.ties ?? TIE_KINDS).map((key): Group => ({ key, people })) };
}

/** The place of a page of groups; a cursor is the key of its last group. */
function pageOf(list: string, groups: readonly Group[], first: number, last: string | null) {
  const start = last === null ? 0 : groups.findIndex(({ key }) => key === last) + 1 || groups.length;
  const page = groups.slice(start, start + first);
  const end = page.at(-1);
  return {
    page,
    pageInfo: { endCursor: end ? encodeCursor(list, [end.key]) : null, hasNextPage: start + first < groups.length },
  };
}

/** How the network of the people who fit a filter grew, by periods, whole and by groups. */
export async function networkGrowth(ports: NetworkPorts, audience: Audience, question: GrowthQuestion): Promise<NetworkGrowth> {
  const asked = resolvePeriods(ports.clock, question);
  const { groupBy, knownAt, firstGroups, afterGroup } = question;
  const filtered = question.tie?.length ? { ...question.filter, ties: [...question.tie] } : question.filter;
  const { state, times, index, filter } = await openView(ports, audience, { validAt: asked.validAt, knownAt }, filtered);
  const metrics = question.metrics?.length ? [...new Set(question.metrics)] : GROWTH_METRIC_NAMES;
  const args = { period: question.period, from: asked.from, to: asked.to, groupBy, filter: filtered, metrics };
  const list = `networkGrowth${canonical(args)}:${times.seq}:${times.nowSeq}`;
  const answering: Answering = {
    index,
    audience,
    metrics,
    asked,
    list,
    isKept: !filtered?.community,
    nothingKnown: times.seq === 0,
  };
  const mask = maskPeople(index, filter);
  const open = (part: unknown, of: () => PersonMask, by: TieFilter): OpenSeries => {
    const key = canonical({ period: question.period, from: asked.from, to: asked.to, part });
    return seriesOf(index, answering.isKept ? key : null, of, by, asked.periods);
  };
  const shown = audience === 'secretariat' ? null : shownDays(index, asked.validAt === null);
  const seriesOfFilter = (by: TieFilter): OpenSeries => open(by, () => maskPeople(index, by), by);
  /** A part by its filter; by a mask where it is none. */
  const partOf = (key: string, label: LocalText, people: number, by: TieFilter | null, other?: () => OpenSeries): Part => {
    const series = by ? seriesOfFilter(by) : other!();
    const withheld: Withheld = shown ? withheldOf({ shown, filter: by, open: series, seriesOf: seriesOfFilter }) : () => false;
    const isTold = !shown || (by !== null && !shown.isClosed(by) && shown.showsFitting(by));
    return { key, label, people: isTold ? people : null, open: series, withheld };
  };

  const all = partOf('all', { ko: '전체', en: 'All' }, fitting(mask), filter);
  const groups = groupBy ? groupsOf(index, mask, groupBy, filter) : { list: [] };
  const after = afterGroup ? String(decodeCursor(`${list}:groups`, afterGroup, ['string'])[0]) : (question.afterKey ?? null);
  const { page, pageInfo } = pageOf(`${list}:groups`, groups.list, firstGroups, after);
  const { maskOf } = groups;
  const byMask = (keys: readonly string[], not: boolean) => () =>
    open({ filter, groupBy, keys, not }, () => maskOf!(keys, not), filter);
  const parts = page.map(({ key, people }) =>
    partOf(
      key,
      groupBy === GrowthGrouping.INSTITUTION ? institutionLabel(index, key) : facetLabel(groupBy!, key),
      people,
      filterOfGroup(filter, groupBy!, key),
      byMask([key], false),
    ),
  );
  const listed = page.map(({ key }) => key);
  const rest = maskOf?.(listed, true);
  if (rest) parts.push(partOf('other', { ko: '그 밖', en: 'Others' }, fitting(rest), null, byMask(listed, true)));
  const answered = coverGroups(answering, parts).map((part) => groupOf(answering, part));
  const other = rest ? (answered.pop() ?? null) : null;

  const answer = {
    all: groupOf(answering, all),
    groups: answered,
    groupCount: groups.list.length,
    other,
    leftOut: notCounted(index, mask, all),
    taxonomy: '2026',
  };
  const header = answerHeader({
    name: 'networkGrowth',
    args: groupBy ? { ...args, firstGroups, afterKey: after } : args,
    audience,
    state,
    times,
    definitions: [...metrics.map(metricVersion), ...(shown ? [SMALL_CELLS] : [])],
    // Numbers only: what opens a list is no part of the answer.
    answer: JSON.parse(JSON.stringify(answer)) as unknown,
  });
  return { header, definitions: metrics.map(definitionOf), ...answer, pageInfo };
}

/** Works that make no ties, and ties of unknown beginning. */
function notCounted(index: TieIndex, mask: PersonMask, { open: { contacts } }: Part): LeftOut[] {
  const scan = { pairs: 0, counts: new Uint8Array(), ties: new Int32Array(mask.length), byKind: [] };
  const undated = new Set(contacts.pair.filter((_, at) => contacts.from[at] === 0)).size;
  const counted: readonly LeftOutReason[] = [LeftOutReason.LARGE_WORK, LeftOutReason.UNDATED];
  return leftOutOf(index, mask, scan, { people: 0, undated }).filter(({ reason }) => counted.includes(reason));
}

function institutionLabel(index: TieIndex, id: string): LocalText {
  const name = index.people.rows.find(({ institutionIds }) => institutionIds[0] === id)?.institution ?? id;
  return { ko: name, en: name };
}
