import type { AssignedPair, AssignmentProblem, AssignmentShortage, RandomAssignmentAnswer } from '@brainlink/analytics/selection';
import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { LocalText } from '../../graphql/types';
import { answerHeader } from '../atlas/answer-header.service';
import type { Conflict } from '../conflicts/conflicts.types';
import { personCard } from '../people/person-card.types';
import { rowsById, rowsOf, rulesFor } from '../speakers/read-question.service';
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
  readonly title: LocalText;
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
    if (input.cap != null && !(input.cap > 0 && input.cap <= 1))
      throw new AtlasError('INVALID_INPUT', { details: { fields: ['cap'], above: 0, most: 1 } });
    const wanted = [...new Set(input.reviewers)];
    const known = await rowsById(this.ports, view, wanted);
    const absent = wanted.filter((id) => !known.has(id));
    // Going on without them would assign their share to the others, unsaid.
    if (absent.length > 0) throw new AtlasError('NOT_FOUND', { details: { reviewers: absent } });
    const rows = [...new Set(known.values())];
    const proposals: Proposal[] = [];
    for (const id of [...new Set(input.proposals)]) proposals.push(await this.proposal(view, audience, id, rows));
    const problem = assignmentProblem(view, rows, proposals, perProposal, load);
    const answer =
      input.cap == null ? await this.solver.ask('assign', { problem }) : await this.draw(problem, input.cap, input.seed);
    const header = answerHeader({
      name: 'assignReviewers',
      args: { ...input },
      audience,
      state: view.state,
      times: view.times,
      definitions: [REVIEWERS],
      answer: answer.status === 'found' ? answer.pairs : answer.status === 'capped' ? answer.enough : answer.shortage,
    });
    if (answer.status !== 'found')
      return {
        header,
        status: SetStatus.INFEASIBLE,
        gap: null,
        proposals: proposals.map((proposal) => toReviewers(view, proposal, [])),
        worst: 0,
        total: 0,
        violations: [answer.status === 'capped' ? tooLowCap(input.cap!, answer.enough) : shortageOf(answer.shortage, proposals)],
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
        en:
          proposals.length === 1
            ? `The proposal has ${counted(perProposal, 'reviewer')}.`
            : `${String(proposals.length)} proposals have ${counted(perProposal, 'reviewer')} each.`,
      },
    };
  }

  /** Draws reviewers; where the cap leaves too few, says with which there would be enough. */
  private async draw(
    problem: AssignmentProblem,
    cap: number,
    seed: number,
  ): Promise<RandomAssignmentAnswer | { readonly status: 'capped'; readonly enough: number }> {
    for (let enough = cap; ; enough = Math.min(1, Math.floor(enough / CAP_STEP + 1 + 1e-9) * CAP_STEP)) {
      try {
        const answer = await this.solver.ask('draw', { problem, options: { cap: enough, seed } });
        return enough === cap || answer.status === 'infeasible' ? answer : { status: 'capped', enough };
      } catch (error) {
        // With a cap of 1 every assignment that there is can be drawn.
        if (!(error instanceof AtlasError && error.code === 'INVALID_INPUT' && enough < 1)) throw error;
      }
    }
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
    const [ko = topic.text, en = ko] = topic.titles;
    return { id, title: { ko, en }, organizers, scores: reviewers.map((row) => fit.get(rows[row]!.id) ?? 0), conflicts };
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
    title: proposal.title.ko,
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

const counted = (count: number, what: string): string => `${String(count)} ${count === 1 ? what : `${what}s`}`;

const SHORTAGES: Readonly<Record<AssignmentShortage['kind'], (missing: number) => LocalText>> = {
  reviews: (missing) => ({
    ko: `심사 ${String(missing)}건을 맡을 사람이 없습니다`,
    en: `Nobody is left for ${counted(missing, 'review')}`,
  }),
  load: (missing) => ({
    ko: `몇몇 제안의 심사 ${String(missing)}건을 맡을 사람이 부족합니다`,
    en: `Some proposals lack ${counted(missing, 'review')}`,
  }),
  choice: (missing) => ({
    ko: `이해충돌을 빼면 심사할 수 있는 사람이 ${String(missing)}명 부족한 제안이 있습니다`,
    en: `A proposal has ${counted(missing, 'reviewer')} too few without conflicts`,
  }),
};

/** Caps that are tried, one above the other. */
const CAP_STEP = 0.05;

function tooLowCap(cap: number, enough: number): SetViolation {
  const percent = (share: number): string => `${String(Math.round(share * 1_000) / 10)}%`;
  return {
    rule: 'reviewers.cap',
    ruleNumber: 27,
    hard: true,
    message: {
      ko: `한 쌍의 확률을 ${percent(cap)}까지로 묶으면 심사자가 부족합니다: ${percent(enough)}까지 올리면 됩니다.`,
      en: `With ${percent(cap)} for a pair at most there are not enough reviewers: ${percent(enough)} would do.`,
    },
    fixes: [],
  };
}

function shortageOf(shortage: AssignmentShortage, proposals: readonly Proposal[]): SetViolation {
  const titles = proposals.filter(({ id }) => shortage.proposals.includes(id)).map(({ title }) => title);
  const said = SHORTAGES[shortage.kind](shortage.missing);
  const help =
    shortage.enoughLoad === null
      ? { ko: '심사자를 더하거나 이해충돌을 허용하십시오', en: 'add reviewers, or waive a conflict' }
      : {
          ko: `한 사람당 ${String(shortage.enoughLoad)}건까지 맡기면 됩니다`,
          en: `a load of ${String(shortage.enoughLoad)} would do`,
        };
  const where = (lang: 'ko' | 'en'): string =>
    titles.length > 0 && titles.length <= 3 ? ` (${titles.map((title) => title[lang]).join(', ')})` : '';
  return {
    rule: `reviewers.${shortage.kind}`,
    ruleNumber: 25,
    hard: true,
    message: { ko: `${said.ko}${where('ko')}: ${help.ko}.`, en: `${said.en}${where('en')}: ${help.en}.` },
    fixes: [],
  };
}
