import {
  coverLone,
  groupPeople,
  metricValue,
  type Group,
  type GrowthRow,
  type PeriodLength,
  type ShownDays,
} from '@brainlink/analytics/growth';
import { maskPeople, TIE_KINDS, type PersonMask, type TieFilter, type TieIndex } from '@brainlink/analytics/network';
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
import { answerHeader, canonical, digestOf } from '../atlas/answer-header.service';
import { facetLabel } from '../network/labels';
import type { NetworkFilter } from '../network/network-filter.input';
import { anyLeftOut, largeWorksLeftOut, undatedLeftOut } from '../network/describe-network';
import { openIndex, openView, type NetworkPorts } from '../network/network.service';
import { alwaysMade, type FinishedGrowth, type TakeFinished } from './finished-answers';
import { GrowthGrouping, NoNumber } from './growth.enums';
import { growthMembers } from './growth-members';
import type { GrowthDefinition, GrowthGroup, GrowthNumber, GrowthPoint, NetworkGrowth } from './growth.types';
import { resolvePeriods, type AskedPeriods, type ResolvedPeriods } from './period-question';
import { groupsKept, seriesOf, type OpenGroups, type OpenSeries } from './series-cache';
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
  readonly period: PeriodLength;
  readonly metrics: readonly GrowthMetric[];
  readonly asked: ResolvedPeriods;
  /** Names the question, for cursors and for the cache; the cache is left aside when it depends on the layout. */
  readonly list: string;
  readonly isKept: boolean;
  /** What may be shown below the secretariat; null for the secretariat, which is shown everything. */
  readonly shown: ShownDays | null;
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

const noValue = (reason: NoNumber) => ({ value: null, numerator: null, denominator: null, reason });

/** Whether there is a number and what it is. */
function valueOf(answering: Answering, part: Part, row: GrowthRow, period: number, metric: GrowthMetric) {
  if (answering.nothingKnown) return noValue(NoNumber.NOTHING_KNOWN);
  if (part.withheld(metric, period)) return noValue(NoNumber.SMALL_CELL);
  return metricValue(metric, row);
}

function numberOf(answering: Answering, part: Part, row: GrowthRow, period: number, metric: GrowthMetric): GrowthNumber {
  const { value, numerator, denominator, reason } = valueOf(answering, part, row, period, metric);
  const { index, list } = answering;
  const isTold = reason !== NoNumber.NOTHING_KNOWN && reason !== NoNumber.SMALL_CELL;
  return {
    metric,
    value,
    numerator,
    denominator,
    reason: reason === null ? null : NoNumber[reason],
    open: (first, after) =>
      isTold
        ? growthMembers(index, part.open, { metric, period, list: `${list}:${part.key}:${period}:${metric}`, first, after })
        : null,
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

/** The list of groups of a question: of people by a property of theirs, or of kinds of ties. */
function groupsOf(index: TieIndex, people: number, groupBy: GrowthGrouping, filter: TieFilter): OpenGroups {
  if (groupBy !== GrowthGrouping.TIE) return groupPeople(index, maskPeople(index, filter), groupBy);
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

/** What a question about groups comes to, once its index is open. */
interface AskedGroups {
  readonly groupBy: GrowthGrouping | null;
  readonly filter: TieFilter;
  readonly firstGroups: number;
  /** Key of the last group of the page before. */
  readonly after: string | null;
}

/** Works an answer out. */
function finish(answering: Answering, { groupBy, filter, firstGroups, after }: AskedGroups): FinishedGrowth {
  const { index, asked, list, shown } = answering;
  const openSeries = (part: unknown, of: () => PersonMask, by: TieFilter): OpenSeries => {
    const key = canonical({ period: answering.period, from: asked.from, to: asked.to, part });
    return seriesOf(index, answering.isKept ? key : null, of, by, asked.periods);
  };
  const seriesOfFilter = (by: TieFilter): OpenSeries => openSeries(by, () => maskPeople(index, by), by);
  /** A part by its filter; by a mask where it is none. */
  const partOf = (key: string, label: LocalText, by: TieFilter | null, other?: () => OpenSeries): Part => {
    const series = by ? seriesOfFilter(by) : other!();
    const withheld: Withheld = shown ? withheldOf({ shown, filter: by, open: series, seriesOf: seriesOfFilter }) : () => false;
    const isTold = !shown || (by !== null && !shown.isClosed(by) && shown.showsFitting(by));
    return { key, label, people: isTold ? series.people : null, open: series, withheld };
  };

  const all = partOf('all', { ko: '전체', en: 'All' }, filter);
  const groups = groupBy
    ? groupsKept(index, answering.isKept ? canonical({ filter, groupBy }) : null, () =>
        groupsOf(index, all.open.people, groupBy, filter),
      )
    : { list: [] };
  const { page, pageInfo } = pageOf(`${list}:groups`, groups.list, firstGroups, after);
  const { maskOf } = groups;
  const byMask = (keys: readonly string[], not: boolean) => () =>
    openSeries({ filter, groupBy, keys, not }, () => maskOf!(keys, not), filter);
  const parts = page.map(({ key }) =>
    partOf(
      key,
      groupBy === GrowthGrouping.INSTITUTION ? institutionLabel(index, key) : facetLabel(groupBy!, key),
      filterOfGroup(filter, groupBy!, key),
      byMask([key], false),
    ),
  );
  const listed = page.map(({ key }) => key);
  if (maskOf) parts.push(partOf('other', { ko: '그 밖', en: 'Others' }, null, byMask(listed, true)));
  const answered = coverGroups(answering, parts).map((part) => groupOf(answering, part));
  const other = maskOf ? (answered.pop() ?? null) : null;

  const answer = {
    all: groupOf(answering, all),
    groups: answered,
    groupCount: groups.list.length,
    other,
    leftOut: anyLeftOut([largeWorksLeftOut(index.largeWorks), undatedLeftOut(all.open.undated)]),
    taxonomy: '2026',
  };
  return { ...answer, pageInfo, digest: digestOf(answer) };
}

/**
 * How the network of the people who fit a filter grew, by periods, whole and by groups.
 *
 * @param take - whether an answer that is at hand will do; without it, it is computed again
 */
export async function networkGrowth(
  ports: NetworkPorts,
  audience: Audience,
  question: GrowthQuestion,
  take: TakeFinished = alwaysMade,
): Promise<NetworkGrowth> {
  const asked = resolvePeriods(ports.clock, question);
  const { groupBy = null, knownAt, firstGroups, afterGroup, period } = question;
  const filtered = question.tie?.length ? { ...question.filter, ties: [...question.tie] } : question.filter;
  // Only a community is of a layout, which an import makes anew.
  const isKept = !filtered?.community;
  const open = isKept ? openIndex : openView;
  const { state, times, index, filter } = await open(ports, audience, { validAt: asked.validAt, knownAt }, filtered);
  const metrics = question.metrics?.length ? [...new Set(question.metrics)] : GROWTH_METRIC_NAMES;
  const args = { period, from: asked.from, to: asked.to, groupBy, filter: filtered, metrics };
  const list = `networkGrowth${canonical(args)}:${times.seq}:${times.nowSeq}`;
  const isToday = asked.validAt === null;
  const shown = audience === 'secretariat' ? null : shownDays(index, isToday);
  const nothingKnown = times.seq === 0;
  const answering: Answering = { index, audience, period, metrics, asked, list, isKept, shown, nothingKnown };
  const after = afterGroup ? String(decodeCursor(`${list}:groups`, afterGroup, ['string'])[0]) : (question.afterKey ?? null);
  const key = isKept ? canonical([audience, list, isToday, firstGroups, after]) : null;
  const finished = take(index, key, () => finish(answering, { groupBy, filter, firstGroups, after }));
  const { digest, ...answer } = finished;
  const header = answerHeader({
    name: 'networkGrowth',
    args: groupBy ? { ...args, firstGroups, afterKey: after } : args,
    audience,
    state,
    times,
    definitions: [...metrics.map(metricVersion), ...(shown ? [SMALL_CELLS] : [])],
    answer,
    digest,
  });
  return { header, definitions: metrics.map(definitionOf), ...answer };
}

function institutionLabel(index: TieIndex, id: string): LocalText {
  const name = index.people.rows.find(({ institutionIds }) => institutionIds[0] === id)?.institution ?? id;
  return { ko: name, en: name };
}
