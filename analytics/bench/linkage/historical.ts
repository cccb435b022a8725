import { seededRandom } from '../../linkage/random';
import * as lists from './names-and-places';
import { pick, skewed, slip, type Random } from './slips';

/** Generated rows under their header, and the entity of each. */
export interface GeneratedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly entity: readonly number[];
}

interface Person {
  readonly given: string;
  readonly middle: string;
  readonly surname: string;
  readonly maiden: string;
  readonly female: boolean;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly place: number;
  readonly postcode: string;
  readonly occupations: readonly string[];
}

const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  william: ['bill', 'will', 'wm'],
  thomas: ['tom', 'thos'],
  james: ['jim', 'jas'],
  george: ['geo'],
  charles: ['charlie', 'chas'],
  henry: ['harry', 'hy'],
  joseph: ['joe', 'jos'],
  robert: ['bob', 'robt'],
  edward: ['ted', 'ned', 'edwd'],
  samuel: ['sam'],
  richard: ['dick', 'richd'],
  alfred: ['alf'],
  frederick: ['fred', 'fredk'],
  elizabeth: ['eliza', 'betsy', 'lizzie', 'eliz'],
  mary: ['polly', 'molly'],
  margaret: ['maggie', 'peggy'],
  sarah: ['sally'],
  ann: ['annie', 'nancy'],
  ellen: ['nellie', 'nell'],
  catherine: ['kate', 'kitty'],
  harriet: ['hattie'],
  alexander: ['alex', 'sandy'],
};

const towns = (random: Random): { name: string; area: string }[] =>
  Array.from({ length: 900 }, () => ({
    name:
      pick(random, lists.TOWN_HEADS) +
      pick(random, lists.TOWN_TAILS) +
      (random() < 0.12 ? ` ${pick(random, ['on sea', 'under lyme', 'st mary', 'magna', 'parva'])}` : ''),
    area: pick(random, [...'abcdeghlmnpst']) + pick(random, [...'abdehlnorstw']) + String(1 + Math.floor(random() * 40)),
  }));

const postcodeIn = (random: Random, area: string): string =>
  `${area} ${Math.floor(random() * 10)}${pick(random, [...'abdefghjlnpqrstuwxyz'])}${pick(random, [...'abdefghjlnpqrstuwxyz'])}`;

const surnameOf = (random: Random): string =>
  random() < 0.45
    ? lists.SURNAMES[skewed(random, lists.SURNAMES.length, 0.4)]!
    : lists.SURNAME_HEADS[skewed(random, lists.SURNAME_HEADS.length, 0.3)]! +
      lists.SURNAME_TAILS[skewed(random, lists.SURNAME_TAILS.length, 0.3)]!;

const givenOf = (random: Random, female: boolean): string => {
  const list = female ? lists.WOMEN : lists.MEN;
  return list[skewed(random, list.length, 0.55)]!;
};

function born(random: Random, places: readonly { area: string }[], relative: Person | undefined): Person {
  const female = random() < 0.35;
  const sibling = relative !== undefined && random() < 0.6;
  const place = relative && random() < 0.8 ? relative.place : skewed(random, places.length, 0.5);
  return {
    // A son is often called as his father, so that only the dates tell them apart.
    given: relative && !sibling && relative.female === female && random() < 0.5 ? relative.given : givenOf(random, female),
    middle: random() < 0.45 ? givenOf(random, female) : '',
    surname: relative?.surname ?? surnameOf(random),
    maiden: surnameOf(random),
    female,
    year: relative
      ? relative.year + (sibling ? Math.floor(random() * 12) - 6 : 22 + Math.floor(random() * 16))
      : 1760 + Math.floor(random() * 130),
    month: 1 + Math.floor(random() * 12),
    day: 1 + Math.floor(random() * 28),
    place,
    postcode: relative && random() < 0.4 ? relative.postcode : postcodeIn(random, places[place]!.area),
    occupations: Array.from(
      { length: 1 + Math.floor(random() * 2) },
      () => lists.OCCUPATIONS[skewed(random, lists.OCCUPATIONS.length, 0.4)]!,
    ),
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** One record of a person, the worse the larger `carelessness`. */
function recordOf(
  random: Random,
  person: Person,
  places: readonly { name: string; area: string }[],
  carelessness: number,
): string[] {
  const happens = (chance: number): boolean => random() < chance * carelessness;
  let { given, surname } = person;
  if (person.middle && happens(0.05)) given = person.middle;
  else if (happens(0.12)) given = pick(random, SHORT_FORMS[given] ?? [given]);
  else if (happens(0.07)) given = given.slice(0, 1);
  if (person.female && happens(0.12)) surname = person.maiden;
  else if (happens(0.02)) surname = surnameOf(random);
  if (happens(0.03)) surname = `${surname} ${person.maiden}`;
  if (happens(0.12)) given = slip(random, given);
  if (happens(0.14)) surname = slip(random, surname);
  if (happens(0.03)) surname = slip(random, surname);
  if (happens(0.015)) [given, surname] = [surname, given];
  if (happens(0.05)) given = '';
  if (happens(0.03)) surname = '';
  const middle = person.middle && random() < 0.5 ? ` ${person.middle}` : '';
  let [year, month, day] = [person.year, person.month, person.day];
  if (happens(0.05)) year += random() < 0.5 ? 1 : -1;
  if (happens(0.03)) year += Math.floor(random() * 20) - 10;
  if (happens(0.06)) day = 1 + Math.floor(random() * 28);
  if (happens(0.03)) month = 1 + Math.floor(random() * 12);
  if (happens(0.02) && day <= 12) [month, day] = [day, month];
  if (happens(0.12)) [month, day] = [1, 1];
  let dob = happens(0.12) ? '' : `${year}-${two(month)}-${two(day)}`;
  if (happens(0.04)) dob = slip(random, dob);
  const moved = happens(0.05) ? pick(random, places) : places[person.place]!;
  let place = happens(0.22) ? '' : moved.name;
  if (happens(0.06)) place = slip(random, place);
  if (happens(0.06) && place) place = `${place} ${pick(random, ['yorkshire', 'devon', 'kent', 'england', 'parish'])}`;
  let postcode = person.postcode;
  if (happens(0.22)) postcode = postcodeIn(random, places[person.place]!.area);
  else if (happens(0.05)) postcode = postcodeIn(random, pick(random, places).area);
  if (happens(0.06)) postcode = slip(random, postcode);
  if (happens(0.2)) postcode = '';
  const gender = happens(0.12) ? '' : (happens(0.02) ? !person.female : person.female) ? 'female' : 'male';
  const occupation = happens(0.35) ? '' : happens(0.1) ? pick(random, lists.OCCUPATIONS) : pick(random, person.occupations);
  return [given, surname, `${given}${given ? middle : ''} ${surname}`.trim(), dob, place, postcode, gender, occupation];
}

/**
 * Historical people with heavy errors: slips, short forms, initials, maiden names, swapped and missing names, days known to the year only,
 * people who moved, fathers and sons of one name. Entities have 1 to 15 records; careless clerks make several errors in one record.
 */
export function historicalPeople(records: number, seed: number): GeneratedTable {
  const random = seededRandom(seed);
  const places = towns(random);
  const rows: string[][] = [];
  const entity: number[] = [];
  let relative: Person | undefined;
  for (let number = 0; rows.length < records; number += 1) {
    const person = born(random, places, random() < 0.35 ? relative : undefined);
    relative = person;
    const size = 1 + Math.floor(random() * 15);
    for (let i = 0; i < size && rows.length < records; i += 1) {
      const mood = random();
      rows.push(recordOf(random, person, places, mood < 0.3 ? 0.5 : mood < 0.75 ? 1 : 1.9));
      entity.push(number);
    }
  }
  // Records of one person do not stand together.
  for (let i = rows.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [rows[i], rows[j]] = [rows[j]!, rows[i]!];
    [entity[i], entity[j]] = [entity[j]!, entity[i]!];
  }
  const header = ['first_name', 'surname', 'full_name', 'dob', 'birth_place', 'postcode', 'gender', 'occupation'];
  return { header, rows, entity };
}
