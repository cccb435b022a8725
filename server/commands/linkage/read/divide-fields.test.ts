import type { FieldSpec } from '@brainlink/analytics/linkage';
import { divideFields } from './divide-fields';

const spec = (name: string, kind: FieldSpec['kind'], ...columns: string[]): FieldSpec => ({ name, kind, columns });
const NAME = spec('name', 'personName', 'givenName', 'surname');
const ADDRESS = spec('address', 'address', 'address', 'address2');
const BORN = spec('birthDate', 'date', 'birthDate');
const CITY = spec('city', 'place', 'city');
const POSTCODE = spec('postcode', 'postcode', 'postcode');
const STATE = spec('state', 'category', 'state');
const distinct: Record<string, number> = { address: 100, address2: 40, birthDate: 90, city: 60, state: 8, postcode: 50 };
const sampled = (column: string): string[] => Array.from({ length: 100 }, (_, at) => `v${at % (distinct[column] ?? 100)}`);

test('Names of people stay with the thread that counts what is odd about them, and each other field is read once, by one thread', () => {
  const specs = [NAME, ADDRESS, BORN, CITY, STATE, POSTCODE];
  const { here, there } = divideFields(specs, sampled);
  expect(here).toContain(NAME);
  expect([...here, ...there].map(({ name }) => name).sort()).toEqual(specs.map(({ name }) => name).sort());
  expect(there.map(({ name }) => name)).toEqual(['address', 'birthDate', 'city', 'postcode']);
});

test('A file of names alone is read by one thread', () => {
  expect(divideFields([NAME], sampled)).toEqual({ here: [NAME], there: [] });
});
