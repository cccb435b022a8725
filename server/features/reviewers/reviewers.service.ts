import type { AssignedPair, AssignmentProblem, AssignmentShortage } from '@brainlink/analytics/selection';
import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { LocalText } from '../../graphql/types';
import { answerHeader } from '../atlas/answer-header.service';
import type { Conflict } from '../conflicts/conflicts.types';
import { personCard } from '../people/person-card.types';
import { rowsOf, rulesFor } from '../speakers/read-question.service';
import { readTopic } from '../speakers/read-topic.service';
import { closeness } from '../speakers/score-parts';
import type { SetPorts } from '../speakers/sets/set-material.service';
import type { SolverThread } from '../speakers/sets/solver-thread';
import { SetStatus, type SetViolation } from '../speakers/speaker-set.types';
import { openSpeakerView, type Asker, type SpeakerView } from '../speakers/speaker-view';
import type { AssignReviewersInput, ProposalReviewers, ReviewerAssignment } from './reviewers.types';

/** Version of the definition, for the header of answers. */
export const REVIEWERS = 'reviewers@1';

const MOST = { proposals: 300, reviewers: 200, perProposal: 10, load: 50 } as const;

interface Proposal {
  readonly id: string;
  readonly title: string;
  readonly organizers: readonly number[];
  /** Fit of each reviewer, 0–1, in their order. */
  readonly scores: readonly number[];
  /** Conflicts by row of the reviewer. */
  readonly conflicts: ReadonlyMap<number, readonly Conflict[]>;
}

const inRange = (value: number, field: keyof typeof MOST): number => {
  if (!Number.isInteger(value) || value < 1 || value > MOST[field])
    throw new AtlasError('INVALID_INPUT', { details: { fields: [field], most: MOST[field] } });
  return value;
};

/** Assigns reviewers to proposals (rules 25, 27): for the secretariat alone, since who reviews what must never leak. */
export class ReviewersService {
  constructor(
    private readonly ports: SetPorts,
    private readonly solver: SolverThread,
  ) {}

  /** @throws AtlasError `INVALID_INPUT` for too many; `NOT_FOUND` for a proposal that may not be seen */
  async assign({ audience }: Asker, input: AssignReviewersInput): Promise<ReviewerAssignment> {
    inRange(input.proposals.length, 'proposals');
    inRange(input.reviewers.length, 'reviewers');
    const perProposal = inRange(input.perProposal, 'perProposal');
    const load = inRange(input.load, 'load');
    const view = await openSpeakerView(this.ports, audience);
    const rows = await rowsOf(this.ports, view, input.reviewers);
    const proposals: Proposal[] = [];
    for (const id of [...new Set(input.proposals)]) proposals.push(await this.proposal(view, audience, id, rows));
    const problem = assignmentProblem(view, rows, proposals, perProposal, load);
    const answer =
      input.cap == null
        ? await this.solver.ask('assign', { problem })
        : await this.solver.ask('draw', { problem, options: { cap: input.cap, seed: input.seed } });
    const header = answerHeader({
      name: 'assignReviewers',
      args: { ...input },
      audience,
      state: view.state,
      times: view.times,
      definitions: [REVIEWERS],
      answer: answer.status === 'found' ? answer.pairs : answer.shortage,
    });
    if (answer.status === 'infeasible')
      return {
        header,
        status: SetStatus.INFEASIBLE,
        gap: null,
        proposals: proposals.map((proposal) => toReviewers(view, proposal, [])),
        worst: 0,
        total: 0,
        violations: [shortageOf(view, answer.shortage, proposals)],
        text: { ko: '이 조건으로는 모두 배정할 수 없습니다.', en: 'Not everything can be assigned under these conditions.' },
      };
    const shown = proposals.map((proposal) => toReviewers(view, proposal, answer.pairs));
    const gap = 'worst' in answer ? Math.max(answer.worst.gap, answer.total.gap) : null;
    const worst = Math.min(...shown.map(({ score }) => score));
    return {
      header,
      status: gap === 0 ? SetStatus.OPTIMAL : SetStatus.FEASIBLE,
      gap,
      proposals: shown,
      worst,
      total: shown.reduce((sum, { score }) => sum + score, 0),
      violations: [],
      text: {
        ko: `제안 ${String(proposals.length)}건에 심사자를 ${String(perProposal)}명씩 배정했습니다.`,
        en: `${String(proposals.length)} proposals have ${String(perProposal)} reviewer(s) each.`,
      },
    };
  }

  private async proposal(view: SpeakerView, audience: Audience, id: string, reviewers: readonly number[]): Promise<Proposal> {
    const topic = await readTopic(this.ports.store, audience, { topicFrom: { eventId: id } });
    const expertise = await this.ports.expertise.ready(audience);
    const { rows } = view.index.people;
    const mask = new Uint8Array(expertise.rows.size);
    for (const row of reviewers) {
      const at = expertise.rows.get(rows[row]!.id);
      if (at !== undefined) mask[at] = 1;
    }
    const ranking =
      topic.asked === null
        ? null
        : await expertise.rank({
            topic: topic.asked,
            asOfYear: Math.floor(view.times.day / 10_000),
            mask,
            limit: reviewers.length,
          });
    const fit = new Map(
      Array.from(ranking?.ranked.people ?? [], (person, at) => [expertise.ids[person]!, closeness(ranking!.ranked.scores[at]!)]),
    );
    const organizing = (view.roster.participants.get(id) ?? [])
      .filter(({ role }) => role === 'organizer')
      .map(({ person }) => person);
    const organizers = await rowsOf(this.ports, view, organizing);
    const conflicts = await this.ports.conflicts.among(view, {
      rows: reviewers,
      others: organizers,
      proposals: [id],
      rules: rulesFor(null),
    });
    return { id, title: topic.text, organizers, scores: reviewers.map((row) => fit.get(rows[row]!.id) ?? 0), conflicts };
  }
}

function assignmentProblem(
  view: SpeakerView,
  reviewers: readonly number[],
  proposals: readonly Proposal[],
  perProposal: number,
  load: number,
): AssignmentProblem {
  const cells = reviewers.length * proposals.length;
  const [scores, forbidden] = [new Float64Array(cells), new Uint8Array(cells)];
  reviewers.forEach((row, r) =>
    proposals.forEach(({ scores: fit, conflicts }, p) => {
      const at = r * proposals.length + p;
      scores[at] = fit[r]!;
      forbidden[at] = (conflicts.get(row) ?? []).some(({ blocks }) => blocks) ? 1 : 0;
    }),
  );
  return {
    reviewers: reviewers.map((row) => ({ id: view.index.people.rows[row]!.id, load })),
    proposals: proposals.map(({ id }) => ({ id, reviewers: perProposal })),
    scores,
    forbidden,
  };
}

function toReviewers(view: SpeakerView, proposal: Proposal, pairs: readonly AssignedPair[]): ProposalReviewers {
  const own = pairs.filter((pair) => pair.proposal === proposal.id);
  const blocked = [...proposal.conflicts.values()].filter((conflicts) => conflicts.some(({ blocks }) => blocks)).length;
  return {
    proposalId: proposal.id,
    title: proposal.title,
    reviewers: own.flatMap(({ reviewer, score }) => {
      const row = view.index.byId.get(reviewer);
      if (row === undefined) return [];
      const waived = (proposal.conflicts.get(row) ?? []).filter(({ waiver }) => waiver !== null);
      return [{ person: personCard(view.index.people.rows[row]!), score, waived }];
    }),
    score: own.reduce((sum, { score }) => sum + score, 0),
    conflicts: blocked,
  };
}

const SHORTAGES: Readonly<Record<AssignmentShortage['kind'], (missing: string) => LocalText>> = {
  reviews: (missing) => ({ ko: `심사 ${missing}건을 맡을 사람이 없습니다`, en: `nobody is left for ${missing} review(s)` }),
  load: (missing) => ({
    ko: `몇몇 제안의 심사 ${missing}건을 맡을 사람이 부족합니다`,
    en: `some proposals lack ${missing} review(s)`,
  }),
  choice: (missing) => ({
    ko: `이해충돌을 빼면 심사할 수 있는 사람이 ${missing}명 부족한 제안이 있습니다`,
    en: `a proposal has ${missing} reviewer(s) too few without conflicts`,
  }),
};

function shortageOf(view: SpeakerView, shortage: AssignmentShortage, proposals: readonly Proposal[]): SetViolation {
  const titles = proposals.filter(({ id }) => shortage.proposals.includes(id)).map(({ title }) => title);
  const said = SHORTAGES[shortage.kind](String(shortage.missing));
  const help =
    shortage.enoughLoad === null
      ? { ko: '심사자를 더하거나 이해충돌을 허용하십시오', en: 'add reviewers, or waive a conflict' }
      : {
          ko: `한 사람당 ${String(shortage.enoughLoad)}건까지 맡기면 됩니다`,
          en: `a load of ${String(shortage.enoughLoad)} would do`,
        };
  const where = titles.length > 0 && titles.length <= 3 ? ` (${titles.join(', ')})` : '';
  return {
    rule: `reviewers.${shortage.kind}`,
    ruleNumber: 25,
    hard: true,
    message: { ko: `${said.ko}${where}: ${help.ko}.`, en: `${said.en}${where}: ${help.en}.` },
    fixes: [],
  };
}
