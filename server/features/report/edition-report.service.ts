import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { GrowthMetric } from '@brainlink/schema/metrics';
import { dayText, koreanDay } from '@brainlink/schema/time';
import type { AnswerHeader, LocalText } from '../../graphql/types';
import { TieKind } from '../../graphql/types';
import { keepAnswer } from '../answers/kept-answers';
import { eventImpact } from '../growth/event-impact.service';
import { GrowthGrouping, GrowthPeriod, type NoNumber } from '../growth/growth.enums';
import type { GrowthGroup, GrowthNumber, NetworkGrowth } from '../growth/growth.types';
import type { EventEffect, NoEffect } from '../growth/impact.types';
import { networkGrowth, type GrowthQuestion } from '../growth/network-growth.service';
import { openView, type NetworkPorts } from '../network/network.service';

/** First year of the programme: the chart begins there. */
const FIRST_EDITION = 2022;
/** Rows that fit on the page. */
const MOST_EVENTS = 18;
const MOST_COUNTRIES = 9;

/** A number on the page. */
export interface ReportNumber {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: NoNumber | null;
  /** Number of the footnote that says how to ask for it again. */
  readonly note: number;
}

/** A bar: a group and its number. */
export interface ReportBar {
  readonly key: string;
  readonly label: LocalText;
  readonly value: number | null;
}

/** An event of the edition. */
export interface ReportEvent {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Null where too few came to tell. */
  readonly attendees: number | null;
  readonly effect: EventEffect | null;
  readonly reason: NoEffect | null;
  readonly note: number;
}

/** How to ask for a figure again. */
export interface Footnote {
  readonly number: number;
  readonly query: string;
  readonly validAt: string;
  readonly digest: string;
}

/** What stands on the page of an edition. */
export interface EditionReport {
  readonly year: number;
  /** First and last day of the figures: the calendar year, as far as it has come. */
  readonly from: string;
  readonly to: string;
  readonly isWhole: boolean;
  readonly seq: number;
  readonly knownAt: string;
  readonly madeOn: string;
  readonly synthetic: boolean;
  readonly sources: AnswerHeader['sources'];
  readonly events: readonly ReportEvent[];
  readonly eventCount: number;
  readonly attendees: ReportNumber;
  /** Countries in which attendees live. */
  readonly countryCount: number;
  readonly newTies: ReportNumber;
  readonly newTiesBefore: number | null;
  readonly ties: ReportNumber;
  readonly crossBorder: ReportNumber;
  readonly crossBorderBefore: number | null;
  readonly firstTime: ReportNumber;
  readonly quarters: {
    readonly note: number;
    readonly points: readonly { readonly key: string; readonly value: number | null }[];
  };
  readonly technologies: { readonly note: number; readonly bars: readonly ReportBar[] };
  readonly countries: { readonly note: number; readonly bars: readonly ReportBar[] };
  readonly footnotes: readonly Footnote[];
}

/** Numbers the answers that a page rests on, each digest once, and keeps them to be asked for again. */
class Footnotes {
  readonly list: Footnote[] = [];

  constructor(
    private readonly ports: NetworkPorts,
    private readonly audience: Audience,
  ) {}

  async of(header: AnswerHeader): Promise<number> {
    const found = this.list.find(({ digest, query }) => digest === header.digest && query === header.query);
    if (found) return found.number;
    await keepAnswer(this.ports, this.audience, header);
    const { query, validAt, digest } = header;
    this.list.push({ number: this.list.length + 1, query, validAt, digest });
    return this.list.length;
  }
}

const numberIn = ({ points }: GrowthGroup, metric: GrowthMetric, period = points.length - 1): GrowthNumber | undefined =>
  points[period]?.numbers.find((one) => one.metric === metric);

const reported = (number: GrowthNumber | undefined, note: number): ReportNumber => ({
  value: number?.value ?? null,
  numerator: number?.numerator ?? null,
  denominator: number?.denominator ?? null,
  reason: number?.reason ?? null,
  note,
});

/**
 * What the page of an edition says, as an audience sees it: every figure is an answer that can be asked for again by its digest.
 * @throws AtlasError NOT_FOUND for a year of which no event is known, DATE_IN_FUTURE
 */
export async function editionReport(
  ports: NetworkPorts,
  audience: Audience,
  { year, knownAt = null }: { readonly year: number; readonly knownAt?: string | null },
): Promise<EditionReport> {
  const today = koreanDay(ports.clock.now());
  if (year * 10_000 + 101 > today) throw new AtlasError('DATE_IN_FUTURE', { details: { field: 'year', today: dayText(today) } });
  const end = Math.min(year * 10_000 + 1231, today);
  const { index } = await openView(ports, audience, { knownAt });
  const held = index.edges
    .filter(({ kind, edition, from }) => kind === 'CO_EVENT' && edition === year && from <= today)
    .sort((one, two) => one.from - two.from || (one.id < two.id ? -1 : 1));
  if (held.length === 0) throw new AtlasError('NOT_FOUND');

  const notes = new Footnotes(ports, audience);
  const ask = async (question: Partial<GrowthQuestion>): Promise<{ readonly answer: NetworkGrowth; readonly note: number }> => {
    const whole = { period: GrowthPeriod.YEAR, from: String(year), to: dayText(end), knownAt, firstGroups: 1, ...question };
    const answer = await networkGrowth(ports, audience, whole);
    return { answer, note: await notes.of(answer.header) };
  };
  const years = await ask({
    from: String(year - 1),
    metrics: ['newTies', 'ties', 'crossBorderShare', 'firstTimeShare'],
  });
  const attended = await ask({
    filter: { editions: [year] },
    tie: [TieKind.CO_EVENT],
    metrics: ['people'],
    groupBy: GrowthGrouping.COUNTRY,
    firstGroups: MOST_COUNTRIES,
  });
  const quarters = await ask({
    period: GrowthPeriod.QUARTER,
    from: String(Math.min(FIRST_EDITION, year - 3)),
    metrics: ['newTies'],
  });
  const technologies = await ask({ groupBy: GrowthGrouping.TECHNOLOGY, firstGroups: 20, metrics: ['newTies'] });

  const events: ReportEvent[] = [];
  for (const { id, title, from, to } of held.slice(0, MOST_EVENTS)) {
    const { header, attendees, effect, reason } = await eventImpact(ports, audience, { eventId: id, horizonMonths: 12, knownAt });
    events.push({ title, from: dayText(from), to: dayText(to), attendees, effect, reason, note: await notes.of(header) });
  }
  const { all } = years.answer;
  const figure = (metric: GrowthMetric): ReportNumber => reported(numberIn(all, metric), years.note);
  const before = (metric: GrowthMetric): number | null => numberIn(all, metric, all.points.length - 2)?.value ?? null;
  return {
    year,
    from: `${year}-01-01`,
    to: dayText(end),
    isWhole: end % 10_000 === 1231,
    seq: years.answer.header.seq,
    knownAt: years.answer.header.knownAt,
    madeOn: dayText(today),
    synthetic: years.answer.header.synthetic,
    sources: years.answer.header.sources,
    events,
    eventCount: held.length,
    attendees: { value: attended.answer.all.people, numerator: null, denominator: null, reason: null, note: attended.note },
    countryCount: attended.answer.groupCount,
    newTies: figure('newTies'),
    newTiesBefore: before('newTies'),
    ties: figure('ties'),
    crossBorder: figure('crossBorderShare'),
    crossBorderBefore: before('crossBorderShare'),
    firstTime: figure('firstTimeShare'),
    quarters: {
      note: quarters.note,
      points: quarters.answer.all.points.map(({ key, numbers }) => ({ key, value: numbers[0]!.value })),
    },
    technologies: {
      note: technologies.note,
      bars: technologies.answer.groups
        .map((group) => ({ key: group.key, label: group.label, value: numberIn(group, 'newTies')?.value ?? null }))
        .sort((one, two) => (two.value ?? -1) - (one.value ?? -1)),
    },
    countries: {
      note: attended.note,
      bars: attended.answer.groups.map(({ key, label, people }) => ({ key, label, value: people })),
    },
    footnotes: notes.list,
  };
}
