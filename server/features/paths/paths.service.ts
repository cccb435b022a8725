import { findPaths, type IntroductionPath as FoundPath } from '@brainlink/analytics/network/paths';
import { TIE_WEIGHT, type TieIndex } from '@brainlink/analytics/network';
import { AtlasError } from '@brainlink/schema/errors';
import type { Audience } from '@brainlink/schema/access';
import { answerHeader } from '../atlas/answer-header.service';
import type { AskedTimes } from '../atlas/two-times';
import { openView, type NetworkPorts } from '../network/network.service';
import { askedPerson } from '../people/canonical-person.service';
import { personCard } from '../people/person-card.types';
import { tieReasons } from '../people/tie-reasons';
import { agreed, type Rosters } from '../speakers/roster.service';
import { pathIndexOf } from './path-index';
import { pathSentence, stepSentence } from './path-sentences';
import type { IntroductionPath, IntroductionPaths, PathStep } from './paths.types';

/** Version of the definition, for the header of answers. */
export const PATHS = 'paths@1';

/** What is asked of `paths`. */
export interface PathsQuestion extends AskedTimes {
  readonly from: string;
  readonly to: string;
  readonly first: number;
}

/** What answers about paths need. */
export interface PathPorts {
  readonly network: NetworkPorts;
  readonly rosters: Rosters;
}

function toPath(index: TieIndex, path: FoundPath): IntroductionPath {
  const { rows } = index.people;
  const steps = path.steps.map(({ from, to, pair, strength }): PathStep => {
    const told = { from: rows[from]!, to: rows[to]!, ties: tieReasons(index, pair) };
    return { from: personCard(told.from), to: personCard(told.to), strength, ties: told.ties, text: stepSentence(told) };
  });
  return { length: steps.length, strength: path.strength, steps, text: pathSentence(steps) };
}

/**
 * Who can introduce one person to another (issue: "who can introduce us to X?"): on the ties of the day, never through somebody who did not
 * agree to introduce others. The two ends are asked about by name and need no such consent.
 *
 * @throws AtlasError `INVALID_INPUT` when both ends are one person; nobody to be seen is an answer without ends
 */
export async function introductionPaths(
  { network, rosters }: PathPorts,
  audience: Audience,
  question: PathsQuestion,
): Promise<IntroductionPaths> {
  const [view, one, two] = await Promise.all([
    openView(network, audience, question),
    askedPerson(network, audience, question.from, question),
    askedPerson(network, audience, question.to, question),
  ]);
  const { index, state, times } = view;
  // Rights and consents are judged now, whatever time is asked about (contract 8).
  const roster = await rosters.get(audience, state.seq);
  const [from, to] = [index.byId.get(one?.canonicalId ?? ''), index.byId.get(two?.canonicalId ?? '')];
  if (from !== undefined && from === to) throw new AtlasError('INVALID_INPUT', { details: { fields: ['to'] } });
  const { rows } = index.people;
  const found =
    from === undefined || to === undefined
      ? []
      : findPaths(pathIndexOf(index), from, to, {
          count: question.first,
          allowed: (row) => agreed(audience, roster.introducing.get(rows[row]!.id)),
        }).paths;
  const paths = found.map((path) => toPath(index, path));
  const header = answerHeader({
    name: 'paths',
    args: { from: question.from, to: question.to, first: question.first, validAt: times.validAt },
    audience,
    state,
    times,
    definitions: [TIE_WEIGHT, PATHS],
    answer: found.map((path) => [path.people.map((row) => rows[row]!.id), path.strength]),
  });
  const ends = { from: from === undefined ? null : personCard(rows[from]!), to: to === undefined ? null : personCard(rows[to]!) };
  return { header, ...ends, paths, text: summary(paths, ends) };
}

function summary(paths: readonly IntroductionPath[], { from, to }: Pick<IntroductionPaths, 'from' | 'to'>) {
  if (from === null || to === null)
    return {
      ko: '찾을 수 있는 사람이 아닙니다. 이름을 다시 확인하십시오.',
      en: 'There is nobody you may see here. Check the names.',
    };
  if (paths.length === 0)
    return {
      ko: '네 다리 안에 이어 줄 사람이 없습니다. 사무국에 연락을 요청할 수 있습니다.',
      en: 'Nobody within four steps can introduce. You can ask the secretariat to write.',
    };
  const steps = Math.min(...paths.map(({ length }) => length));
  const [ways, long] = [
    paths.length === 1 ? 'One way' : `${String(paths.length)} ways`,
    steps === 1 ? 'one step' : `${String(steps)} steps`,
  ];
  return {
    ko: `${String(paths.length)}가지 길이 있습니다. 가장 짧은 길은 ${String(steps)}단계입니다.`,
    en: paths.length === 1 ? `${ways}; it has ${long}.` : `${ways}; the shortest has ${long}.`,
  };
}
