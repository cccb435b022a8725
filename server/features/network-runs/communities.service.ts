import { isSmall, SMALLEST_CELL } from '@brainlink/analytics/growth';
import type { Audience } from '@brainlink/schema/access';
import { dayText } from '@brainlink/schema/time';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import { nameCommunities } from '../network/name-communities';
import type { Communities, CommunityMemberPage, CommunityPeriod, PeriodCommunity } from './communities.types';
import type { NetworkRunRecord, RunParameters } from './network-run';
import { NetworkMeasure, NoRun } from './network-runs.enums';
import type { NetworkRunsService, RunView } from './network-runs.service';
import type { CommunitiesArgs, NetworkRun } from './network-runs.types';
import { HISTORY, labelHistory, type HistoryPeriod } from './run-history';
import { periodsOf, stepsOf } from './run-steps';

/** Communities of people that the answer lists in each period. */
export interface CommunitiesQuestion extends CommunitiesArgs {
  readonly first: number;
}

/** A period with the community of each person of the run. */
interface NumberedPeriod {
  readonly labels: HistoryPeriod;
  readonly to: string;
  readonly numbers: Float64Array;
}

async function readPeriods(runs: NetworkRunsService, run: NetworkRunRecord, ids: readonly string[]): Promise<NumberedPeriod[]> {
  const digest = run.digest ?? '';
  const steps = stepsOf([NetworkMeasure.LEIDEN], periodsOf(JSON.parse(run.parameters) as RunParameters, run.day));
  const numbers: Float64Array[] = [];
  for (const { name } of steps) numbers.push((await runs.values.values(run.id, digest, name))?.values ?? new Float64Array());
  const kept = await runs.values.values(run.id, digest, HISTORY);
  const labelled = kept?.text
    ? (JSON.parse(kept.text) as HistoryPeriod[])
    : labelHistory(ids, [{ key: run.validAt, numbers: numbers[0]! }]);
  return steps.map(({ period }, at) => ({
    labels: labelled[at]!,
    to: period ? dayText(period.to) : run.validAt,
    numbers: numbers[at]!,
  }));
}

/** The places of the people of each community of a period. */
function membersOf({ numbers }: NumberedPeriod): number[][] {
  const members: number[][] = [];
  numbers.forEach((number, place) => {
    if (number >= 0) (members[number] ??= []).push(place);
  });
  return members;
}

function memberPage(
  view: RunView,
  places: readonly number[],
  list: string,
  first: number,
  after: string | null,
): CommunityMemberPage {
  const start = after ? Number(decodeCursor(list, after, ['number'])[0]) + 1 : 0;
  const page = places.slice(start, start + first);
  return {
    nodes: page.map(view.node),
    totalCount: places.length,
    pageInfo: {
      endCursor: page.length > 0 ? encodeCursor(list, [start + page.length - 1]) : null,
      hasNextPage: start + first < places.length,
    },
  };
}

function describe(view: RunView, run: NetworkRunRecord, period: NumberedPeriod, first: number): CommunityPeriod {
  const { key, communities, died } = period.labels;
  const members = membersOf(period);
  // Below the secretariat fewer than five are gathered, with whatever would give their number away.
  const isTold = (people: number): boolean => run.audience === 'secretariat' || !isSmall(people, SMALLEST_CELL.people);
  const told = communities.filter(({ people }) => isTold(people));
  const sum = (list: typeof communities): number => list.reduce((all, { people }) => all + people, 0);
  const small = sum(communities) - sum(told);
  const shown = told.slice(0, first);
  const rows = (places: readonly number[]): number[] => places.map((place) => view.index.byId.get(view.ids[place]!)!);
  const names = nameCommunities(
    view.index,
    shown.map(({ community }) => rows(members[community]!)),
  );
  const list = `communities:${run.id}:${run.digest ?? ''}:${key}`;
  return {
    key,
    to: period.to,
    people: isTold(small) ? sum(communities) : null,
    totalCount: told.length,
    died,
    inSmall: isTold(small) ? small : null,
    communities: shown.map(({ label, community, people, change, parents }, at): PeriodCommunity => ({
      label,
      name: names[at]!,
      people,
      change,
      parents,
      open: (most, after) => memberPage(view, members[community]!, `${list}:${label}`, most, after),
    })),
  };
}

const without = (run: NetworkRun | null, reason: NoRun): Communities => ({
  header: run?.header ?? null,
  run,
  reason,
  periods: [],
});

/** Communities over time, out of the run that is kept of this question. */
export async function communities(
  runs: NetworkRunsService,
  audience: Audience,
  { first, ...asked }: CommunitiesQuestion,
): Promise<Communities> {
  const run = await runs.kept(audience, { ...asked, measures: [NetworkMeasure.LEIDEN] });
  if (!run) return without(null, NoRun.NOT_STARTED);
  if (run.reason !== null) return without(run, run.reason);
  const view = await runs.open(run.record);
  const periods = await readPeriods(runs, run.record, view.ids);
  return { header: run.header, run, reason: null, periods: periods.map((period) => describe(view, run.record, period, first)) };
}
