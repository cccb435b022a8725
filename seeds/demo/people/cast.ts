import { CORRUPTION } from '../corruption';
import type { DemoSize } from '../demo-size';
import type { DemoInstitution } from '../institutions';
import { otherSpelling } from '../names/spelling';
import type { Random } from '../random';
import { type DemoPerson, placeIn } from './person';
import { KOREAN_OF_OVERSEAS, OVERSEAS_PARTICIPANTS, type Population } from './population';

/** Who takes part in the programme, and in which ways their rows will differ from what the register holds. */
export interface Cast {
  /** Overseas Koreans who are in the register. */
  readonly linked: readonly number[];
  /** Overseas Koreans who are not. */
  readonly strangers: readonly number[];
  readonly foreign: readonly number[];
  readonly domestic: readonly number[];
  /** Spelling in the participants' lists, of those linked people who are spelled otherwise there. */
  readonly spelledOtherwise: ReadonlyMap<number, string>;
  /** Former institution that the register still gives, of those linked people who moved. */
  readonly movedFrom: ReadonlyMap<number, DemoInstitution>;
  /** Linked people → somebody else of the same name at the same institution, in the register too. */
  readonly namesakes: ReadonlyMap<number, number>;
  /** Participants whose lists carry no e-mail address. */
  readonly withoutEmail: ReadonlySet<number>;
  /** Linked people whose rows carry the register's id. */
  readonly withRegisterId: ReadonlySet<number>;
  /** Participants whose rows carry their ORCID. */
  readonly withOrcid: ReadonlySet<number>;
}

/** Everybody who stands in some event's list. */
export const participantsOf = (cast: Cast): readonly number[] => [
  ...cast.linked,
  ...cast.strangers,
  ...cast.foreign,
  ...cast.domestic,
];

/** Draws without repetition, the weightier ones more often (Efraimidis and Spirakis 2006). */
function weightedSample(random: Random, indices: readonly number[], weight: (index: number) => number, count: number): number[] {
  return indices
    .map((index) => [random.unit() ** (1 / weight(index)), index] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1])
    .slice(0, count)
    .map(([, index]) => index);
}

/** Casts the programme and decides, to the exact rates of {@link CORRUPTION}, whose rows are dirty in which way. */
export function castProgramme(random: Random, population: Population, size: DemoSize): Cast {
  const { people } = population;
  const personAt = (index: number): DemoPerson => people[index] as DemoPerson;
  const weight = (index: number): number =>
    personAt(index).birthYear < 1950 || !atHome(personAt(index)) ? 0.01 : 0.08 + personAt(index).standing;
  const abroad = Math.round(size.participants * OVERSEAS_PARTICIPANTS);
  const korean = Math.round(abroad * KOREAN_OF_OVERSEAS);
  const strange = Math.round(korean * CORRUPTION.notInRegister);
  const linked = weightedSample(random.fork('linked'), population.registered, weight, korean - strange);
  const strangers = weightedSample(random.fork('strangers'), population.unregistered, weight, strange);
  const foreign = weightedSample(random.fork('foreign'), population.foreign, weight, abroad - korean);
  const domestic = weightedSample(random.fork('domestic'), population.domestic, weight, size.participants - abroad);
  const everyone = [...linked, ...strangers, ...foreign, ...domestic];

  const spelling = random.fork('spelling');
  const moving = random.fork('moving');
  const movedFrom = new Map(
    moving
      .share(linked, CORRUPTION.movedSince)
      .map((index) => [index, formerInstitution(moving, population, personAt(index))] as const),
  );
  return {
    linked,
    strangers,
    foreign,
    domestic,
    spelledOtherwise: new Map(
      spelling
        .share(linked, CORRUPTION.otherSpelling)
        .map((index) => [index, otherSpelling(spelling, personAt(index).name)] as const),
    ),
    movedFrom,
    namesakes: makeNamesakes(random.fork('namesakes'), population, linked, movedFrom),
    withoutEmail: new Set(random.fork('email').share(everyone, CORRUPTION.noEmail)),
    withRegisterId: new Set(random.fork('register-id').share(linked, CORRUPTION.registerIdGiven)),
    withOrcid: new Set(
      random.fork('orcid').share(
        everyone.filter((index) => personAt(index).orcid !== undefined),
        CORRUPTION.orcidInParticipants,
      ),
    ),
  };
}

/** Whether someone was where the group says during the programme's years. */
const atHome = (person: DemoPerson): boolean =>
  (placeIn(person, REGISTER_YEAR).institution.country === 'KR') === (person.group === 'domestic');

/** Year to which the register's addresses refer. */
export const REGISTER_YEAR = 2024;

function formerInstitution(random: Random, population: Population, person: DemoPerson): DemoInstitution {
  const since2022 = new Set([2022, 2023, 2024, 2025, 2026].map((year) => placeIn(person, year).institution.ror));
  const former = person.career.findLast(
    (stint) => stint.kind !== 'visit' && stint.kind !== 'joint' && !since2022.has(stint.institution.ror),
  );
  if (former) return former.institution;
  let other = population.institutions.anywhere(random, person.country, false);
  while (since2022.has(other.ror)) other = population.institutions.anywhere(random, person.country, false);
  return other;
}

/** Turns registered people who take no part into namesakes at the same institution, with a life and a field of their own. */
function makeNamesakes(
  random: Random,
  population: Population,
  linked: readonly number[],
  movedFrom: ReadonlyMap<number, DemoInstitution>,
): Map<number, number> {
  const taken = new Set(linked);
  const free = random.shuffled(population.registered.filter((index) => !taken.has(index)));
  const namesakes = new Map<number, number>();
  for (const index of random.share(linked, CORRUPTION.namesake)) {
    const person = population.people[index] as DemoPerson;
    const at = free.findIndex((candidate) => population.people[candidate]?.association === person.association);
    const [chosen] = free.splice(Math.max(at, 0), 1);
    if (chosen === undefined) break;
    const other = population.people[chosen] as DemoPerson;
    const institution = movedFrom.get(index) ?? placeIn(person, REGISTER_YEAR).institution;
    population.people[chosen] = {
      ...other,
      sex: person.sex,
      name: person.name,
      country: person.country,
      branch: person.branch,
      career: [
        ...other.career.filter((stint) => stint.to !== undefined && stint.to < 2021),
        { kind: 'post', institution, from: 2020, position: 'Research Scientist' },
      ],
    };
    namesakes.set(index, chosen);
  }
  return namesakes;
}
