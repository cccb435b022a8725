import { columnsOf, DatasetBuilder } from '../dataset';
import { seededRandom } from '../random';
import type { FieldKind } from '../spec';
import { COMPARATORS } from '.';

const levelOf = (kind: FieldKind, a: readonly string[], b: readonly string[]): string => {
  const spec = { name: 'x', kind, columns: a.map((_, i) => `c${i}`) };
  const builder = new DatasetBuilder([spec]);
  expect(columnsOf([spec])).toHaveLength(a.length);
  builder.add(a);
  builder.add(b);
  const { fields, codes, width } = builder.finish();
  const comparator = COMPARATORS[kind];
  return comparator.levels[comparator.create(fields[0]!)(codes, 0, width)]!;
};

describe('Comparators', () => {
  it.each<[FieldKind, string, string, string]>([
    ['givenName', 'Thomas', 'thomas', 'same'],
    ['givenName', 'Thomas', 'Thomsa', 'oneSlip'],
    ['givenName', 'Bill', 'William', 'variant'],
    ['givenName', 'Mary Ann', 'Ann', 'variant'],
    ['givenName', 'T.', 'Thomas', 'initial'],
    ['givenName', 'T', 'William', 'different'],
    ['givenName', 'Archibald', 'Archebold', 'similar'],
    ['givenName', 'Thomas', '', 'missing'],
    ['givenName', 'Thomas', 'N/A', 'missing'],
    ['surname', 'Müller', 'Muller', 'same'],
    ['surname', 'Taylor Jones', 'Jones', 'part'],
    ['surname', 'Taylor', 'Brown', 'different'],
    ['fullName', 'John Henry White', 'White, John Henry', 'sameWords'],
    ['fullName', 'John Henry White', 'White John', 'contained'],
    ['fullName', 'J. White', 'John White', 'allNear'],
    ['date', '1885-10-09', '9/10/1885', 'same'],
    ['date', '1885-10-09', '1885-09-10', 'swapped'],
    ['date', '1885-10-09', '1886-10-09', 'oneSlip'],
    ['date', '1885-10-09', '1885', 'onlyYear'],
    ['date', '1885-10-09', '1885-01-01', 'onlyYear'],
    ['date', '1885-10-09', '1885-10-27', 'twoParts'],
    ['date', '1885-10-09', '1885-03-27', 'sameYear'],
    ['date', '1885-10-09', '1886-03-27', 'nearYear'],
    ['date', '1885-10-09', '1852-03-27', 'different'],
    ['date', '1885-10-09', 'not known', 'missing'],
    ['number', '112', '121', 'oneSlip'],
    ['number', '7', '8', 'different'],
    ['postcode', 'PT39 6HJ', 'pt396hj', 'same'],
    ['postcode', 'PT39 6HJ', 'PT39 2ZA', 'sameArea'],
    ['postcode', '2099', '2909', 'oneSlip'],
    ['postcode', '2099', '7018', 'different'],
    ['text', 'crocker place', 'place crocker', 'near'],
    ['text', 'crocker place', 'crocker street', 'someWords'],
    ['category', 'male', 'm', 'near'],
    ['category', 'male', 'female', 'different'],
    ['email', 'lee@uni.example.org', 'lee@example.com', 'sameLocal'],
    ['email', 'lee@a.example.org', 'kim@a.example.org', 'different'],
    ['identifier', '0000-0001-2345-6789', '0000000123456789', 'same'],
    ['identifier', '0000-0001-2345-6789', '0000-0001-2345-6798', 'oneSlip'],
    ['place', 'kingsdown', 'kingsdown kent', 'contained'],
    ['occupation', 'naval officer', 'officer', 'sharesWord'],
    ['set', 'a;b;c;d', 'b;c;x', 'twoShared'],
  ])('of %s say that %s and %s are %s-level', (kind, a, b, level) => {
    expect(levelOf(kind, [a], [b])).toBe(level);
    expect(levelOf(kind, [b], [a])).toBe(level);
  });

  it('of a composite see names that stand in each other’s column', () => {
    expect(levelOf('personName', ['Henry', 'White'], ['White', 'Henry'])).toBe('swapped');
    expect(levelOf('personName', ['Henry', 'White'], ['Whitmore', 'Henry'])).toBe('halfSwapped');
    expect(levelOf('personName', ['Henry', 'White'], ['Henry', 'Whtie'])).toBe('same/oneSlip');
    expect(levelOf('personName', ['', 'White'], ['Henry', 'White'])).toBe('missing/same');
    expect(levelOf('personName', ['', 'White'], ['Henry', ''])).toBe('missing');
    expect(levelOf('address', ['tubb place', 'glenabon'], ['glenabonn', 'tubb place'])).toBe('swapped');
  });

  it('do not depend on the order of the two values, whatever they are', () => {
    const random = seededRandom(9);
    const text = (): string =>
      Array.from({ length: 1 + Math.floor(random() * 9) }, () => 'abcde 12'[Math.floor(random() * 8)]).join('');
    const kinds = Object.keys(COMPARATORS) as FieldKind[];
    for (let i = 0; i < 4000; i += 1) {
      const kind = kinds[i % kinds.length]!;
      const columns = kind === 'personName' || kind === 'address' ? 2 : 1;
      const a = Array.from({ length: columns }, text);
      const b = Array.from({ length: columns }, text);
      expect([kind, a, b, levelOf(kind, a, b)]).toEqual([kind, a, b, levelOf(kind, b, a)]);
    }
  });
});
