import type { BuiltSet, SetProblem, SetViolation as Missed } from '@brainlink/analytics/selection';
import { canonicalPersonId } from '../people/canonical-person.service';
import { personCard } from '../people/person-card.types';
import type { Conflict } from '../conflicts/conflicts.types';
import { answerHeader } from '../atlas/answer-header.service';
import { peopleDetails } from './card-details.service';
import { SPEAKER_SCORE } from './score-parts';
import { conflictsWithOrganizers, isMereTie } from './sets/set-conflicts';
import type { FixContext } from './sets/set-fixes';
import { planFixes, toFix } from './sets/set-fixes';
import { gatherMaterial, type SetPorts } from './sets/set-material.service';
import { messageText } from './sets/set-messages';
import { setProblem, unknownTravellers, type SetMaterial } from './sets/set-problem';
import { setAirfare, setCoverage, setGauges, setMembers, type SetSight } from './sets/set-view';
import type { SolverThread } from './sets/solver-thread';
import type { SpeakerSetInput } from './speaker-set.inputs';
import {
  SeatKind,
  SetStatus,
  type SetAlternative,
  type SetMember,
  type SetMembership,
  type SetViolation,
  type SpeakerSet,
} from './speaker-set.types';
import type { Asker } from './speaker-view';
import type { Searched } from './speakers.service';
import { spokenName } from '../people/spoken-name';

/** Version of the definition, for the header of answers. */
export const SPEAKER_SET = 'speaker-set@1';

const USUAL_ALTERNATIVES = 3;
/** Tickets when nobody counts them: to show whom the rules leave without one. */
const UNLIMITED = 1_000;

/** Builds sets of speakers under the rules of an edition, in a thread of their own. */
export class SpeakerSetsService {
  constructor(
    private readonly ports: SetPorts,
    private readonly solver: SolverThread,
  ) {}

  /** The best set; when there is none, which rules clash, the cheapest ways out, and who would be in without counting tickets. */
  async build(asker: Asker, input: SpeakerSetInput): Promise<SpeakerSet> {
    const { searched, material } = await gatherMaterial(this.ports, asker, input);
    if (!material) return this.empty(searched, input, searched.progress.text);
    const problem = setProblem(material);
    const answer = await this.solver.ask('set', { problem });
    const sight = await this.sight(material, problem);
    const context = await this.fixContext(material, problem, input);
    if (answer.status === 'undecided')
      return this.empty(searched, input, {
        ko: '정해진 탐색 안에서 답을 찾지 못했습니다. 후보를 줄이거나 고정한 사람을 풀어 보십시오.',
        en: 'Nothing was found within the limits of the search. Take fewer candidates, or unlock somebody.',
      });
    if (answer.status === 'found') {
      const alternatives = await this.alternatives(sight, problem, answer.set, input.alternatives ?? USUAL_ALTERNATIVES);
      const shown = await this.shown(searched, input, sight, answer.set);
      return {
        ...shown,
        status: answer.proof.optimal ? SetStatus.OPTIMAL : SetStatus.FEASIBLE,
        gap: answer.proof.gap,
        violations: [
          ...this.inConflict(material, problem, shown.members, context),
          ...answer.set.violations.map((missed) => toViolation(missed, context)),
        ],
        alternatives,
        text: foundText(shown, answer.proof.optimal),
      };
    }
    const fixes = planFixes(answer.plans, context);
    const violations = answer.clash.map((message, at): SetViolation => ({
      rule: message.key,
      ruleNumber: message.rule,
      hard: true,
      message: messageText(message, context),
      fixes: at === 0 ? fixes : [],
    }));
    const free = await this.solver.ask('set', { problem: withoutTickets(problem) });
    const shown =
      free.status === 'found' ? await this.shown(searched, input, sight, free.set) : this.empty(searched, input, null);
    return {
      ...shown,
      status: SetStatus.INFEASIBLE,
      gap: null,
      violations: [...violations, ...this.inConflict(material, problem, shown.members, context)],
      alternatives: [],
      text: {
        ko: `규칙을 모두 지킬 수 없습니다. ${fixes[0] ? `가장 작은 변경: ${fixes[0].text.ko}.` : '후보를 넓히거나 자리를 줄이십시오.'}`,
        en: `The rules cannot all be kept. ${fixes[0] ? `Smallest change: ${fixes[0].text.en}.` : 'Widen the candidates, or take fewer seats.'}`,
      },
    };
  }

  /** Why somebody is not in the best set, and what it would cost to have them in. */
  async membership(asker: Asker, input: SpeakerSetInput, personId: string): Promise<SetMembership> {
    const { searched, material } = await gatherMaterial(this.ports, asker, input, [personId]);
    const none = { progress: searched.progress, isIn: false, cost: null, makesWay: [], violations: [] };
    if (!material) return { ...none, text: searched.progress.text };
    const id = (await canonicalPersonId(this.ports.store, asker.audience, personId))?.canonicalId ?? personId;
    const row = material.view.index.byId.get(id);
    if (row === undefined || !material.pool.some((one) => one.row === row))
      return {
        ...none,
        text: {
          ko: '여기에서 찾을 수 있는 사람이 아니거나 후보에 없습니다.',
          en: 'There is nobody here who can be found under this id, or they are no candidate.',
        },
      };
    const problem = setProblem(material);
    const answer = await this.solver.ask('whyNot', { problem, person: id });
    const context = await this.fixContext(material, problem, input);
    const name = spokenName(material.view.index.people.rows[row]!);
    if (answer.status === 'isIn')
      return {
        ...none,
        isIn: true,
        cost: 0,
        text: { ko: `${name.ko} 님은 구성에 들어 있습니다.`, en: `${name.en} is in the set.` },
      };
    if (answer.status === 'costs') {
      const share = answer.loss / Math.max(1e-9, Math.abs(answer.proof.objective + answer.loss));
      const makesWay = answer.leaves.flatMap((one) => context.cardOf(one) ?? []);
      const percent = (100 * share).toFixed(1);
      return {
        ...none,
        cost: share,
        makesWay,
        text: {
          ko: `${name.ko} 님을 넣으면 점수가 ${percent}% 낮아지고 ${makesWay.map((one) => spokenName(one).ko).join(', ') || '아무도'} ${makesWay.length === 0 ? '빠지지 않습니다' : '님이 빠집니다'}.`,
          en: `With ${name.en} the score falls by ${percent}%${makesWay.length === 0 ? '' : `; ${makesWay.map((one) => spokenName(one).en).join(', ')} would make way`}.`,
        },
      };
    }
    const violations =
      answer.status === 'impossible'
        ? answer.clash.map((message, at): SetViolation => ({
            rule: message.key,
            ruleNumber: message.rule,
            hard: true,
            message: messageText(message, context),
            fixes: at === 0 ? planFixes(answer.plans, context) : [],
          }))
        : [];
    return {
      ...none,
      violations,
      text: {
        ko: `${name.ko} 님을 넣으면 규칙을 지킬 수 없습니다${violations[0] ? `: ${violations[0].message.ko}` : ''}.`,
        en: `With ${name.en} the rules cannot be kept${violations[0] ? `: ${violations[0].message.en}` : ''}.`,
      },
    };
  }

  private async sight(material: SetMaterial, problem: SetProblem): Promise<SetSight> {
    const ids = problem.candidates.map(({ id }) => id);
    const details = await peopleDetails(this.ports.store, material.view.audience, ids);
    return { material, problem, details, now: this.ports.clock.now() };
  }

  private async fixContext(material: SetMaterial, problem: SetProblem, input: SpeakerSetInput): Promise<FixContext> {
    const { view } = material;
    const places = await this.ports.conflicts.placeNames(view);
    return {
      input,
      cardOf: (id) => {
        const row = view.index.byId.get(id);
        return row === undefined ? null : personCard(view.index.people.rows[row]!);
      },
      institution: (id) => places.get(id)?.name ?? id,
      seats: Object.fromEntries(problem.rules.seats.map(({ group, min, max }) => [group, { min, max }])),
      perInstitution: problem.rules.perInstitution.max,
      absent: unknownTravellers(view, material.question.organizers),
    };
  }

  private async alternatives(sight: SetSight, problem: SetProblem, best: BuiltSet, count: number): Promise<SetAlternative[]> {
    if (count === 0) return [];
    // The first of them is the best set itself.
    const { sets } = await this.solver.ask('alternatives', { problem, count: count + 1 });
    const ofBest = setMembers(sight, best).map(({ person }) => person);
    const inBest = new Set(ofBest.map(({ id }) => id));
    const names = (some: typeof ofBest, language: 'ko' | 'en'): string => some.map((one) => spokenName(one)[language]).join(', ');
    return sets
      .flatMap(({ set, loss }): SetAlternative[] => {
        const members = setMembers(sight, set);
        const instead = members.filter(({ person }) => !inBest.has(person.id)).map(({ person }) => person);
        if (instead.length === 0) return [];
        const stay = new Set(members.map(({ person }) => person.id));
        const out = ofBest.filter(({ id }) => !stay.has(id));
        const quality = Math.max(0, 1 - loss / Math.max(1e-9, Math.abs(best.summary.objective)));
        return [
          {
            members,
            quality,
            instead: instead.map(({ id }) => id),
            text: {
              ko:
                out.length === 0 ? `${names(instead, 'ko')} 님도 함께` : `${names(out, 'ko')} 님 대신 ${names(instead, 'ko')} 님`,
              en:
                out.length === 0
                  ? `With ${names(instead, 'en')} as well`
                  : `${names(instead, 'en')} instead of ${names(out, 'en')}`,
            },
          },
        ];
      })
      .slice(0, count);
  }

  private async shown(searched: Searched, input: SpeakerSetInput, sight: SetSight, set: BuiltSet): Promise<SpeakerSet> {
    const members = setMembers(sight, set);
    const { question, view } = sight.material;
    const airfare = setAirfare(question, view, members);
    return {
      ...this.empty(searched, input, null, members),
      members,
      airfare,
      gauges: setGauges(question.rules, set, airfare),
      coverage: setCoverage(sight, members),
      betweenMembers: await this.betweenMembers(sight.material, members),
    };
  }

  private inConflict(
    material: SetMaterial,
    problem: SetProblem,
    members: readonly SetMember[],
    context: FixContext,
  ): SetViolation[] {
    return conflictsWithOrganizers(material, members, problem.rules.fixes.oneFewer.relaxCost, context);
  }

  /** What ties members to one another, each tie once. */
  private async betweenMembers({ view, question }: SetMaterial, members: readonly SetMember[]): Promise<Conflict[]> {
    const rows = members.flatMap(({ person }) => view.index.byId.get(person.id) ?? []);
    const found = await this.ports.conflicts.among(view, { rows, others: rows, proposals: [], rules: question.rules });
    const organizers = new Set(question.organizers.map((row) => view.index.people.rows[row]!.id));
    return [...found.values()].flat().filter(isMereTie(organizers));
  }

  private empty(
    searched: Searched,
    input: SpeakerSetInput,
    text: SpeakerSet['text'] | null,
    members: readonly SetMember[] = [],
  ): SpeakerSet {
    const { view, question, progress } = searched;
    const header = answerHeader({
      name: 'buildSpeakerSet',
      args: { input },
      audience: view.audience,
      state: view.state,
      times: view.times,
      definitions: [SPEAKER_SCORE, SPEAKER_SET],
      answer: members.map(({ person, seat, ticket }) => [person.id, seat, ticket]),
    });
    return {
      header,
      progress,
      status: SetStatus.UNKNOWN,
      gap: null,
      members: [],
      gauges: [],
      coverage: [],
      violations: [],
      betweenMembers: [],
      airfare: setAirfare(question, view, []),
      alternatives: [],
      text: text ?? { ko: '', en: '' },
    };
  }
}

/** What was found, in a sentence; a set of nobody is none. */
function foundText({ members, airfare }: SpeakerSet, optimal: boolean): SpeakerSet['text'] {
  const { length } = members;
  if (members.every(({ seat }) => seat === SeatKind.ORGANIZER))
    return {
      ko: '구성에 넣을 수 있는 사람이 없습니다. 주제를 넓게 쓰거나 나라·기술·협회 조건을 푸십시오.',
      en: 'There is nobody to put into a set. Widen the topic, or the countries, technologies and associations.',
    };
  return {
    ko: `${String(length)}명${optimal ? ', 더 나은 구성은 없습니다' : ''}. ${airfare.text.ko}`,
    en: `${String(length)} ${length === 1 ? 'person' : 'people'}${optimal ? '; no set is better' : ''}. ${airfare.text.en}`,
  };
}

const withoutTickets = (problem: SetProblem): SetProblem => ({
  ...problem,
  rules: {
    ...problem.rules,
    airfare: {
      ...problem.rules.airfare,
      supported: UNLIMITED,
      businessCap: UNLIMITED,
      withOneBusiness: { ...problem.rules.airfare.withOneBusiness, default: UNLIMITED },
    },
  },
});

const toViolation = (missed: Missed, context: FixContext): SetViolation => ({
  rule: missed.key,
  ruleNumber: missed.rule,
  hard: missed.hard,
  message: messageText(missed, context),
  fixes: missed.fixes.flatMap((fix) => toFix([fix], fix.cost, context) ?? []),
});
