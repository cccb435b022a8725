import { isSmall, SMALLEST_CELL } from '@brainlink/analytics/growth';
import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { GROWTH_METRICS, type MetricMembers } from '@brainlink/schema/metrics';
import type { LocalText } from '../../graphql/types';
import { NoNumber } from '../growth/growth.enums';
import type { GrowthGroup, GrowthMember, GrowthNumber, NetworkGrowth } from '../growth/growth.types';
import { networkGrowth, type GrowthQuestion } from '../growth/network-growth.service';
import { resolvePeriods } from '../growth/period-question';
import { openView, type NetworkPorts } from '../network/network.service';
import { TELLS_CAUSES } from './causes.cypher';
import { causesOf, compareBeliefs } from './causes.service';
import type { AnswerDifference, DifferenceCause, NumberDifference } from './differences.types';

/** Numbers that are told with their causes, and causes that are told of one. */
const MOST_NUMBERS = 200;
const MOST_CAUSES = 20;
/** More than any list has. */
const WHOLE = 10_000_000;

interface Pair {
  readonly group: string;
  readonly period: string;
  readonly before: GrowthNumber;
  readonly after: GrowthNumber;
}

/** The numbers of two answers to one question, side by side. A group that one of them lacks is left to the whole. */
function pairsOf(before: NetworkGrowth, after: NetworkGrowth): Pair[] {
  const groups = (answer: NetworkGrowth): GrowthGroup[] => [
    answer.all,
    ...answer.groups,
    ...(answer.other ? [answer.other] : []),
  ];
  const later = new Map(groups(after).map((group) => [group.key, group]));
  return groups(before).flatMap(({ key, points }) =>
    points.flatMap(({ key: period, numbers }, at) =>
      numbers.flatMap((one, metric) => {
        const two = later.get(key)?.points[at]?.numbers[metric];
        return two ? [{ group: key, period, before: one, after: two }] : [];
      }),
    ),
  );
}

const differs = ({ before, after }: Pair): boolean =>
  before.value !== after.value ||
  before.numerator !== after.numerator ||
  before.denominator !== after.denominator ||
  before.reason !== after.reason;

const smallestOf = (kind: MetricMembers): number => (kind === 'ties' ? SMALLEST_CELL.ties : SMALLEST_CELL.people);

/** Whether a difference would speak of too few to somebody below the secretariat. */
function isFew({ before, after }: Pair): boolean {
  const smallest = smallestOf(GROWTH_METRICS[before.metric].members);
  const small = (one: number | null, two: number | null): boolean => one !== null && two !== null && isSmall(two - one, smallest);
  const isCount = before.numerator === null && GROWTH_METRICS[before.metric].kind === 'count';
  return (
    before.value === null ||
    after.value === null ||
    (isCount
      ? small(before.value, after.value)
      : small(before.numerator, after.numerator) || small(before.denominator, after.denominator))
  );
}

const keyOf = ({ id, otherId }: GrowthMember): string => (otherId === null ? id : `${id} ${otherId}`);

/** Who and what left a list and joined it. */
function moved({ before, after }: Pair): { readonly gone: GrowthMember[]; readonly come: GrowthMember[] } {
  const [was, is] = [before.open(WHOLE, null)?.edges ?? [], after.open(WHOLE, null)?.edges ?? []];
  const [old, young] = [new Set(was.map(keyOf)), new Set(is.map(keyOf))];
  return { gone: was.filter((one) => !young.has(keyOf(one))), come: is.filter((one) => !old.has(keyOf(one))) };
}

const UNITS: Readonly<Record<MetricMembers, LocalText>> = {
  people: { ko: '명', en: '' },
  ties: { ko: '쌍', en: '' },
  institutions: { ko: '곳', en: '' },
  countries: { ko: '개국', en: '' },
  associations: { ko: '곳', en: '' },
};

const rounded = (value: number | null): string => (value === null ? '–' : String(Math.round(value * 10_000) / 10_000));

function textOf({ before, after, period }: Pair, causes: readonly DifferenceCause[], causeCount: number): LocalText {
  const { name, kind, members } = GROWTH_METRICS[before.metric];
  const more = causeCount - Math.min(3, causes.length);
  const why = (locale: 'ko' | 'en'): string => {
    if (causes.length === 0) return '';
    const rest = more > 0 ? { ko: ` 외 ${more}건`, en: ` and ${more} more` }[locale] : '';
    return `${{ ko: '. 이후: ', en: ' since: ' }[locale]}${causes
      .slice(0, 3)
      .map(({ text }) => text[locale])
      .join('; ')}${rest}`;
  };
  if (kind !== 'count' || before.value === null || after.value === null) {
    const change = `${rounded(before.value)} → ${rounded(after.value)}`;
    return { ko: `${period} ${name.ko} ${change}${why('ko')}`, en: `${period} ${name.en}: ${change}${why('en')}` };
  }
  const change = after.value - before.value;
  const [more_, less] = [change > 0, Math.abs(change)];
  return {
    ko: `${period} ${name.ko} ${less}${UNITS[members].ko} ${more_ ? '증가' : '감소'}${why('ko')}`,
    en: `${period} ${name.en}: ${less} ${more_ ? 'more' : 'fewer'}${why('en')}`,
  };
}

/**
 * How the answer to a question differs between two states of knowledge, number by number, with the records that made the difference. Below
 * the secretariat records are not told of, and a number that differs by too few is withheld.
 * @param knownAt the earlier and the later state of knowledge; `now` is null
 * @throws AtlasError INVALID_INPUT when the later is not the later, and those of {@link networkGrowth}
 */
export async function growthDifference(
  ports: NetworkPorts,
  audience: Audience,
  question: Omit<GrowthQuestion, 'knownAt'>,
  knownAt: { readonly earlier: string; readonly later: string | null },
): Promise<AnswerDifference> {
  const ask = (time: string | null): Promise<NetworkGrowth> => networkGrowth(ports, audience, { ...question, knownAt: time });
  const [before, after] = [await ask(knownAt.earlier), await ask(knownAt.later)];
  const range = { from: before.header.seq, to: after.header.seq };
  if (range.from > range.to) throw new AtlasError('INVALID_INPUT', { details: { field: 'knownAt' } });
  const pairs = pairsOf(before, after).filter(differs);
  const { validAt } = resolvePeriods(ports.clock, question);
  const index = async (time: string | null) => (await openView(ports, audience, { validAt, knownAt: time })).index;
  const listed = pairs.slice(0, MOST_NUMBERS);
  const tells = TELLS_CAUSES[audience];
  const lists = listed.map((pair) => (tells ? moved(pair) : { gone: [], come: [] }));
  const peopleOf = (members: readonly GrowthMember[]): string[] =>
    members.flatMap(({ id, otherId }) => (otherId ? [id, otherId] : [id]));
  const concerned = lists.map(({ gone, come }) => new Set(peopleOf([...gone, ...come])));
  const beliefs = tells && pairs.length > 0 ? compareBeliefs(await index(knownAt.earlier), await index(knownAt.later)) : null;
  const changed = beliefs ? [...new Set([...beliefs.parts.keys(), ...beliefs.described])] : [];
  const all = beliefs ? await causesOf(ports.store, beliefs, changed, range) : [];

  const numbers = listed.map((pair, at): NumberDifference => {
    const few = audience !== 'secretariat' && isFew(pair);
    // A coefficient of the same people, or a list of places, differs by whoever changed at all.
    const about =
      GROWTH_METRICS[pair.before.metric].members === 'people' || GROWTH_METRICS[pair.before.metric].members === 'ties';
    const own =
      about && concerned[at]!.size > 0 ? all.filter(({ personId }) => personId === null || concerned[at]!.has(personId)) : all;
    const causes = own.slice(0, MOST_CAUSES);
    return {
      group: pair.group,
      period: pair.period,
      metric: pair.before.metric,
      before: few ? null : pair.before.value,
      after: few ? null : pair.after.value,
      reason: few ? NoNumber.SMALL_CELL : (pair.after.reason ?? pair.before.reason),
      gone: lists[at]!.gone.length,
      come: lists[at]!.come.length,
      causeCount: own.length,
      causes,
      text: few
        ? {
            ko: '다섯 명보다 적은 사람을 말하게 되어 보여 주지 않습니다.',
            en: 'Not shown: it would speak of fewer than five people.',
          }
        : textOf(pair, causes, own.length),
    };
  });
  return {
    before: before.header,
    after: after.header,
    same: before.header.digest === after.header.digest,
    totalCount: pairs.length,
    numbers,
  };
}
