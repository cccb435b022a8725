import { seededRandom } from '../../linkage/random';
import type { GeneratedTable } from './historical';
import * as lists from './names-and-places';
import { pick, skewed, slip, type Random } from './slips';

const STATES = ['nsw', 'vic', 'qld', 'wa', 'sa', 'tas', 'act', 'nt'];
const WAYS = ['street', 'place', 'crescent', 'road', 'court', 'avenue', 'drive', 'close', 'circuit'];
const HOUSES = [
  'rosetta village',
  'bonnie doon',
  'sherwood',
  'glen eden',
  'villa 3',
  'the pines',
  'unit 7',
  'kelvin grove',
  'rowethorpe',
  'brentwood',
];

/** Names of a population of this size: rare ones are put together from parts, the more of them the larger it is. */
const surnameOf = (random: Random): string => {
  if (random() < 0.35) return lists.SURNAMES[skewed(random, lists.SURNAMES.length, 0.4)]!;
  const name = pick(random, lists.SURNAME_HEADS) + pick(random, lists.SURNAME_TAILS);
  return random() < 0.25 ? name + pick(random, ['s', 'e', 'er', 'in', 'ski', 'ou']) : name;
};
const givenOf = (random: Random): string => {
  const list = random() < 0.5 ? lists.MEN : lists.WOMEN;
  const name = list[skewed(random, list.length, 0.4)]!;
  return random() < 0.2 ? name.slice(0, 4) + pick(random, ['a', 'ie', 'yn', 'elle', 'on', 'ius']) : name;
};

interface Suburb {
  readonly name: string;
  readonly postcode: string;
  readonly state: string;
}

function personIn(random: Random, suburbs: readonly Suburb[]): string[] {
  const suburb = suburbs[skewed(random, suburbs.length, 0.3)]!;
  const year = 1900 + Math.floor(random() * 100);
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const street = `${pick(random, lists.TOWN_HEADS)}${pick(random, lists.TOWN_TAILS)} ${pick(random, WAYS)}`;
  return [
    givenOf(random),
    surnameOf(random),
    String(1 + skewed(random, 400, 0.5)),
    street,
    random() < 0.4
      ? ''
      : random() < 0.5
        ? pick(random, HOUSES)
        : `${pick(random, lists.TOWN_HEADS)}${pick(random, lists.TOWN_TAILS)}`,
    suburb.name,
    suburb.postcode,
    suburb.state,
    random() < 0.04 ? '' : String(year * 10_000 + month * 100 + day),
  ];
}

/** A copy of a record with up to `most` errors, as a clerk makes them: slips, lost values, fields in each other's place, new values. */
function copyOf(random: Random, original: readonly string[], most: number, suburbs: readonly Suburb[]): string[] {
  const copy = [...original];
  const errors = 1 + Math.floor(random() * most);
  for (let i = 0; i < errors; i += 1) {
    const at = Math.floor(random() * copy.length);
    const kind = random();
    if (kind < 0.62) copy[at] = slip(random, copy[at]!);
    else if (kind < 0.76) copy[at] = '';
    else if (kind < 0.82) [copy[0], copy[1]] = [copy[1]!, copy[0]!];
    else if (kind < 0.88) [copy[3], copy[4]] = [copy[4]!, copy[3]!];
    else copy[at] = personIn(random, suburbs)[at]!;
  }
  return copy;
}

/**
 * A census and the records of the same people elsewhere, without a number that identifies anybody: `people` originals, of each up to `copies` copies
 * with up to `errors` errors. Originals come first, copies after them in another order.
 */
export function census(people: number, copies: number, errors: number, seed: number): GeneratedTable {
  const random = seededRandom(seed);
  const suburbs = Array.from({ length: 1500 }, (_, i): Suburb => ({
    name: pick(random, lists.TOWN_HEADS) + pick(random, lists.TOWN_TAILS) + (i % 7 === 0 ? ' north' : ''),
    postcode: String(2000 + Math.floor(random() * 6000)),
    state: STATES[skewed(random, STATES.length, 0.4)]!,
  }));
  const rows = Array.from({ length: people }, () => personIn(random, suburbs));
  const entity = rows.map((_, i) => i);
  const copied: { row: string[]; of: number }[] = [];
  for (let of = 0; of < people; of += 1) {
    const count = copies === 1 ? 1 : Math.floor(random() * (copies + 1));
    for (let i = 0; i < count; i += 1) copied.push({ row: copyOf(random, rows[of]!, errors, suburbs), of });
  }
  for (let i = copied.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [copied[i], copied[j]] = [copied[j]!, copied[i]!];
  }
  for (const { row, of } of copied) {
    rows.push(row);
    entity.push(of);
  }
  const header = [
    'given_name',
    'surname',
    'street_number',
    'address_1',
    'address_2',
    'suburb',
    'postcode',
    'state',
    'date_of_birth',
  ];
  return { header, rows, entity };
}
