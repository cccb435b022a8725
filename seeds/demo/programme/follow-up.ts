import type { Population } from '../people/population';
import { type DemoPerson, placeIn } from '../people/person';
import type { Random } from '../random';
import type { DemoEvent } from './calendar';
import { addDays, DEMO_TODAY } from './clock';
import type { Participations } from './participation';
import type { PastEditions } from '../../sources/editions';

/** Somebody's part in a club or a project. */
export interface DemoMember {
  readonly person: number;
  readonly role: string;
  readonly from: string;
  readonly to?: string;
}

/** The club that an event left behind. */
export interface DemoClub {
  readonly key: string;
  readonly event: DemoEvent;
  readonly nameKo: string;
  readonly nameEn: string;
  readonly from: string;
  readonly to?: string;
  readonly status: 'active' | 'dormant' | 'closed';
  readonly members: readonly DemoMember[];
}

/** A joint project that grew out of a club. */
export interface DemoProject {
  readonly key: string;
  readonly club: DemoClub;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly kind: 'jointResearch' | 'policyForum' | 'roadmap';
  readonly from: string;
  readonly to?: string;
  readonly status: 'planned' | 'active' | 'finished';
  readonly members: readonly DemoMember[];
  /** ROR addresses. */
  readonly institutions: readonly string[];
}

/** What came of an event. */
export interface DemoOutcome {
  readonly key: string;
  readonly event: DemoEvent;
  readonly club?: DemoClub;
  readonly project?: DemoProject;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly kind: 'paper' | 'grant' | 'mou' | 'visit' | 'workshop' | 'patent' | 'hire';
  readonly date: string;
}

/** Everything that followed the events. */
export interface FollowUp {
  readonly clubs: readonly DemoClub[];
  readonly projects: readonly DemoProject[];
  readonly outcomes: readonly DemoOutcome[];
}

/** Clubs, projects and outcomes of the events held. The outcomes of a year are as many as the editions' file says, where it says so. */
export function followUp(
  random: Random,
  population: Population,
  events: readonly DemoEvent[],
  lists: Participations,
  past: PastEditions,
): FollowUp {
  const clubs: DemoClub[] = [];
  const projects: DemoProject[] = [];
  const outcomes: DemoOutcome[] = [];
  for (const event of events) {
    if (!event.held) continue;
    const own = random.fork(event.key);
    const club = own.chance(0.82) ? clubOf(own, population, event, lists) : undefined;
    if (club && club.from <= DEMO_TODAY) {
      clubs.push(club);
      for (let number = 1, many = own.weighted({ 0: 35, 1: 45, 2: 20 }); number <= Number(many); number += 1) {
        const project = projectOf(own, population, club, number);
        if (project.from <= DEMO_TODAY) projects.push(project);
      }
    }
  }
  for (const year of new Set(events.map((event) => event.edition))) {
    const held = events.filter((event) => event.edition === year && event.held);
    const known = past.programme[String(year)]?.follow_up_outcomes;
    const own = random.fork(`outcomes/${year}`);
    const wanted = known ?? Math.round(held.length * 1.8);
    for (let number = 1, made = 0; made < wanted && number < wanted * 40; number += 1) {
      const outcome = outcomeOf(own, own.pick(held), clubs, projects, made + 1);
      if (outcome.date > DEMO_TODAY) continue;
      outcomes.push(outcome);
      made += 1;
    }
  }
  return { clubs, projects, outcomes };
}

function clubOf(random: Random, population: Population, event: DemoEvent, lists: Participations): DemoClub {
  const attended = (lists.get(event.key) ?? []).filter((entry) => entry.status === 'attended');
  const from = addDays(event.lastDay, random.int(9, 40));
  const leader =
    attended.find((entry) => entry.role === 'organizer' && population.people[entry.person]?.group === 'domestic') ?? attended[0];
  const others = random
    .sample(
      attended.filter((entry) => entry !== leader),
      random.int(9, 20),
    )
    .filter((entry) => population.people[entry.person]?.consents.takingPart !== false);
  const topic = event.topics[0];
  const age = Number(DEMO_TODAY.slice(0, 4)) - Number(from.slice(0, 4));
  const status =
    age >= 3
      ? random.weighted({ active: 3, dormant: 4, closed: 3 })
      : age >= 1
        ? random.weighted({ active: 8, dormant: 2 })
        : 'active';
  const to = status === 'closed' ? addDays(from, random.int(500, 800)) : undefined;
  const member = (person: number, role: string): DemoMember => {
    const joined = random.chance(0.8) ? from : addDays(from, random.int(20, 150));
    const left = random.chance(0.1) ? addDays(joined, random.int(150, 420)) : to;
    return { person, role, from: joined > DEMO_TODAY ? from : joined, ...(left && left <= DEMO_TODAY ? { to: left } : {}) };
  };
  return {
    key: `${event.key}-club`,
    event,
    nameKo: `${topic?.ko ?? ''} 클럽 ${event.edition}-${event.number}`,
    nameEn: `${topic?.en ?? ''} Club ${event.edition}-${event.number}`,
    from,
    ...(to && to <= DEMO_TODAY ? { to } : {}),
    status,
    members: [
      ...(leader ? [{ ...member(leader.person, 'leader'), from }] : []),
      ...others.map((entry) => member(entry.person, 'member')),
    ],
  };
}

function projectOf(random: Random, population: Population, club: DemoClub, number: number): DemoProject {
  const topic = random.pick(club.event.topics);
  const from = addDays(club.from, random.int(90, 330));
  const to = addDays(from, random.int(1, 3) * 365);
  const kind = random.weighted({ jointResearch: 8, policyForum: 1, roadmap: 1 });
  const people = club.members.map((each) => each.person);
  const [lead = 0, ...rest] = people;
  const abroad = rest.filter((person) => population.people[person]?.group !== 'domestic');
  const chosen = [...new Set([lead, ...random.sample(abroad, 2), ...random.sample(rest, random.int(2, 5))])];
  const thing = random.pick(topic.koThings);
  const aim = random.pick(topic.aims);
  const title = {
    jointResearch: [`${thing} 국제 공동연구`, `Joint research on ${random.pick(topic.things)} for ${aim}`],
    policyForum: [`${topic.ko} 국제 정책 포럼`, `International policy forum on ${topic.en.toLowerCase()}`],
    roadmap: [`${topic.ko} 기술 로드맵 수립`, `Technology roadmap for ${topic.en.toLowerCase()}`],
  }[kind];
  const year = Number(from.slice(0, 4));
  return {
    key: `${club.event.key}-project-${number}`,
    club,
    titleKo: title[0] ?? '',
    titleEn: title[1] ?? '',
    kind,
    from,
    to,
    status: to <= DEMO_TODAY ? 'finished' : 'active',
    members: chosen.map((person, index) => ({
      person,
      role: index === 0 ? 'lead' : population.people[person]?.group !== 'domestic' && index === 1 ? 'coLead' : 'member',
      from,
      ...(to <= DEMO_TODAY ? { to } : {}),
    })),
    institutions: [
      ...new Set(chosen.slice(0, 4).map((person) => placeIn(population.people[person] as DemoPerson, year).institution.ror)),
    ],
  };
}

function outcomeOf(
  random: Random,
  event: DemoEvent,
  clubs: readonly DemoClub[],
  projects: readonly DemoProject[],
  number: number,
): DemoOutcome {
  const topic = random.pick(event.topics);
  const club = clubs.find((each) => each.event === event);
  const project = projects.find((each) => each.club.event === event);
  const kind = random.weighted({ paper: 34, visit: 22, workshop: 16, mou: 11, grant: 10, patent: 5, hire: 2 });
  const thing = random.pick(topic.koThings);
  const titles = {
    paper: [`${thing} 공동 논문`, `Joint paper on ${random.pick(topic.things)}`],
    visit: [`${topic.ko} 방문연구`, `Research visit on ${topic.en.toLowerCase()}`],
    workshop: [`${topic.ko} 후속 워크숍`, `Follow-up workshop on ${topic.en.toLowerCase()}`],
    mou: [`${topic.ko} 협력 양해각서`, `Memorandum of understanding on ${topic.en.toLowerCase()}`],
    grant: [`${thing} 공동과제 선정`, `Joint grant on ${random.pick(topic.things)}`],
    patent: [`${thing} 공동 특허 출원`, `Joint patent application on ${random.pick(topic.things)}`],
    hire: [`${topic.ko} 연구자 초빙`, `Appointment of a researcher in ${topic.en.toLowerCase()}`],
  }[kind];
  const date = addDays(event.lastDay, random.int(30, 420));
  return {
    key: `xld-${event.edition}-outcome-${String(number).padStart(3, '0')}`,
    event,
    ...(club && club.from <= date && random.chance(0.8) ? { club } : {}),
    ...(project && project.from <= date && random.chance(0.6) ? { project } : {}),
    titleKo: titles[0] ?? '',
    titleEn: titles[1] ?? '',
    kind,
    date,
  };
}
