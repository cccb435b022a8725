import type { BuiltSet, SeatGroup, SetMember as Member, SetProblem } from '@brainlink/analytics/selection';
import { judge, participantTargets, supportedTickets, type KnownRuleBook } from '@brainlink/schema/rules';
import type { LocalText } from '../../../graphql/types';
import { personCard } from '../../people/person-card.types';
import type { PeopleDetails } from '../card-details.service';
import type { Scored } from '../reasons';
import type { SeatKind, SetAirfare, SetGauge, SetMember, SubtopicCoverage, Ticket } from '../speaker-set.types';
import { travelsFrom } from '../travels-from';
import { groupText } from './set-fixes';
import { COVERS } from './set-material.service';
import { unknownTravellers, type SetMaterial } from './set-problem';

/** A built set with what it was built of. */
export interface SetSight {
  readonly material: SetMaterial;
  readonly problem: SetProblem;
  readonly details: PeopleDetails;
  readonly now: Date;
}

const scoredOf = ({ view, pool }: SetMaterial, id: string): Scored | undefined => {
  const row = view.index.byId.get(id);
  return pool.find((one) => one.row === row);
};

const TICKETS: Readonly<Record<Member['mode'], Ticket>> = {
  economy: 'economy' as Ticket,
  business: 'business' as Ticket,
  inKorea: 'none' as Ticket,
  hostFunded: 'none' as Ticket,
  selfFunded: 'none' as Ticket,
  remote: 'none' as Ticket,
};

function toMember(sight: SetSight, { person: id, group, mode, locked }: Member): SetMember[] {
  const { material, details, now } = sight;
  const row = material.view.index.byId.get(id);
  if (row === undefined) return [];
  const person = material.view.index.people.rows[row]!;
  const scored = scoredOf(material, id);
  const covered = scored ? material.covers(scored) : {};
  return [
    {
      person: personCard(person),
      seat: group as string as SeatKind,
      score: scored?.score ?? 0,
      rank: scored ? material.pool.indexOf(scored) + 1 : null,
      locked,
      ticket: TICKETS[mode],
      travelsFrom: travelsFrom(person, details.places.get(id) ?? [], details.careers.get(id)?.city ?? null, now),
      covers: Object.entries(covered).flatMap(([subtopic, much]) => (much >= COVERS ? [subtopic] : [])),
    },
  ];
}

const GROUP_ORDER: readonly SeatGroup[] = ['organizers', 'overseasSpeakers', 'domesticScholars', 'graduates'];

/** Members in the order of their seats, the best first. */
export const setMembers = (sight: SetSight, set: BuiltSet): SetMember[] =>
  set.members
    .flatMap((member) => toMember(sight, member))
    .sort(
      (one, two) =>
        GROUP_ORDER.indexOf(one.seat as string as SeatGroup) - GROUP_ORDER.indexOf(two.seat as string as SeatGroup) ||
        two.score - one.score ||
        (one.person.id < two.person.id ? -1 : 1),
    );

const COUNT_TEXTS: Readonly<Record<string, LocalText>> = {
  countries: { ko: '나라', en: 'Countries' },
  associations: { ko: '협회', en: 'Associations' },
  stages: { ko: '경력 단계', en: 'Career stages' },
  institutions: { ko: '기관', en: 'Institutions' },
  earlier: { ko: '이전 수혜자', en: 'Earlier guests' },
  newToNetwork: { ko: '처음 참가', en: 'New to the programme' },
  airfare: { ko: '항공권', en: 'Airfare' },
  business: { ko: '비즈니스석', en: 'Business class' },
};

const shownOnly = (key: string, value: number): SetGauge => ({
  key,
  label: COUNT_TEXTS[key]!,
  value,
  min: null,
  max: null,
  verdict: 'met',
  hard: false,
  ruleNumber: key === 'earlier' ? 17 : null,
});

/** How the counts of a set stand to the edition's rules, also of groups that are not chosen here; and what it is made of. */
export function setGauges(book: KnownRuleBook, { summary }: BuiltSet, airfare: SetAirfare): SetGauge[] {
  const seats = participantTargets(book.year).map(({ key, from, to }): SetGauge => {
    const rule = book.seats[key];
    const counted = summary.seats.find(({ group }) => group === key);
    const value = counted?.count ?? 0;
    return {
      key,
      label: groupText(key),
      value,
      min: from,
      max: to,
      verdict: judge(rule, value),
      hard: rule.kind === 'exact',
      ruleNumber: rule.rule,
    };
  });
  const count = (counts: Readonly<Record<string, number>>): number => Object.keys(counts).length;
  return [
    ...seats,
    {
      key: 'airfare',
      label: COUNT_TEXTS['airfare']!,
      value: airfare.economy + airfare.business,
      min: 0,
      max: airfare.supported,
      verdict: airfare.uncovered > 0 ? 'above' : 'met',
      hard: true,
      ruleNumber: book.airfare.rule,
    },
    {
      key: 'business',
      label: COUNT_TEXTS['business']!,
      value: airfare.business,
      min: 0,
      max: book.airfare.businessCap,
      verdict: airfare.business > book.airfare.businessCap ? 'above' : 'met',
      hard: true,
      ruleNumber: book.airfare.rule,
    },
    shownOnly('countries', count(summary.countries)),
    shownOnly('associations', count(summary.associations)),
    shownOnly('stages', count(summary.stages)),
    shownOnly('institutions', count(summary.institutions)),
    shownOnly('earlier', summary.previousBeneficiaries.length),
    shownOnly('newToNetwork', summary.newToNetwork.length),
  ];
}

/** Tickets of a set under the edition's rule (22), the organizer who is not known by name among the travellers. */
export function setAirfare(
  { rules, organizers }: SetMaterial['question'],
  view: SetMaterial['view'],
  members: readonly SetMember[],
): SetAirfare {
  const absent = unknownTravellers(view, organizers);
  const flying = members.filter(({ ticket }) => ticket !== ('none' as Ticket));
  const business = flying.filter(({ ticket }) => ticket === ('business' as Ticket)).length;
  const economy = flying.length - business + absent;
  const supported = supportedTickets(rules.airfare, Math.min(business, rules.airfare.businessCap));
  const uncovered = Math.max(0, economy + business - supported);
  const speakers = flying.filter(({ seat, locked }) => seat !== ('organizers' as SeatKind) && !locked);
  const travelling = flying.filter(({ seat }) => seat === ('organizers' as SeatKind)).length + absent;
  const [all, have] = [String(economy + business), String(supported)];
  const travellers = `${all} ${all === '1' ? 'traveller' : 'travellers'}`;
  return {
    economy,
    business,
    supported,
    uncovered,
    uncoveredPeople: uncovered === 0 ? [] : speakers.slice(-uncovered).map(({ person }) => person),
    travellingOrganizers: travelling,
    text:
      uncovered > 0
        ? {
            ko: `이동하는 사람 ${all}명, 지원되는 항공권 ${have}장: ${String(uncovered)}명분이 부족합니다.`,
            en: `${travellers}, ${have} tickets: ${String(uncovered)} short.`,
          }
        : {
            ko: `이동하는 사람 ${all}명, 지원되는 항공권 ${have}장${absent > 0 ? ' (해외 주관자 1명 포함)' : ''}.`,
            en: `${travellers}, ${have} tickets${absent > 0 ? ' (one overseas organizer counted)' : ''}.`,
          },
  };
}

/** Who covers which subtopic, the strongest first. */
export const setCoverage = ({ material }: SetSight, members: readonly SetMember[]): SubtopicCoverage[] =>
  material.subtopics.map((subtopic) => {
    const much = (id: string): number => {
      const scored = scoredOf(material, id);
      return scored ? (material.covers(scored)[subtopic] ?? 0) : 0;
    };
    return {
      subtopic,
      people: members
        .filter(({ person }) => much(person.id) >= COVERS)
        .sort((one, two) => much(two.person.id) - much(one.person.id))
        .map(({ person }) => person),
    };
  });
