import type { StatedRecord } from '@brainlink/schema/facts';
import { dataFile } from '../../data';
import { fileInput, readDocuments } from '../../read';
import type { SourceDocument, StateContext } from '../source';
import { referenceSource } from '.';
import { referenceRowSchema } from './rows';

const ctx: StateContext = { sender: 'atlas', scope: 'reference', institutions: { resolve: () => null }, technologies: () => [] };

async function* shipped(): AsyncGenerator<SourceDocument> {
  const input = fileInput(dataFile('associations'));
  for await (const { row, body } of readDocuments(input)) {
    if (body.kind === 'broken') throw body.error;
    yield { origin: { file: input.name, row }, body };
  }
}

async function load(): Promise<Map<string, StatedRecord>> {
  const records = new Map<string, StatedRecord>();
  for await (const parsed of referenceSource.parse!(shipped(), ctx)) {
    if (!('value' in parsed)) throw new Error('a problem in the data that ships');
    for (const record of referenceSource.state(referenceRowSchema.parse(parsed.value), ctx, parsed.source))
      records.set(record.key, record);
  }
  return records;
}

test('The shipped file brings 250 countries, 7 areas, 23 technologies and 19 associations', async () => {
  const records = await load();
  const counts: Record<string, number> = {};
  for (const record of records.values()) counts[record.facts[0]!.subject.kind] = (counts[record.facts[0]!.subject.kind] ?? 0) + 1;
  expect(counts).toEqual({ Country: 250, Area: 7, Technology: 23, Association: 19 });
  expect(
    [...records.values()].every(
      (record) => record.describes === 'thing' && record.facts.every((fact) => fact.visibility === 'public'),
    ),
  ).toBe(true);
});

test('An association has its names, its countries and its sources; what is not known is absent', async () => {
  const records = await load();
  const kasea = records.get('reference:atlas:association:KASEA');
  expect(kasea?.facts[0]?.props).toMatchObject({ abbr: 'KASEA', country: 'AU', countries: ['AU', 'NZ'], confidence: 'medium' });
  expect(kasea?.facts[0]?.props).not.toHaveProperty('founded');
  expect(kasea?.facts.slice(1).map((fact) => [fact.props.relation, fact.object?.key])).toEqual([
    ['inCountry', 'AU'],
    ['inCountry', 'NZ'],
  ]);
  expect(records.get('reference:atlas:association:CKSTA')?.facts[0]?.props.nameEn).toBe(
    'Association of Korean-Chinese Scientists and Technicians in China',
  );
});

test('A technology lies in its areas, and one of 2022 is succeeded by one of 2026', async () => {
  const records = await load();
  const links = (key: string): unknown[] =>
    records
      .get(key)
      ?.facts.slice(1)
      .map((fact) => [fact.props.relation, fact.object?.key]) ?? [];
  expect(links('reference:atlas:technology:AEROSPACE_MARINE')).toEqual([
    ['inArea', 'MACHINERY_MATERIALS_AEROSPACE'],
    ['inArea', 'RESOURCES_ENVIRONMENT_ENERGY'],
  ]);
  expect(links('reference:atlas:technology:AEROSPACE_2022')).toEqual([['succeededBy', 'AEROSPACE_MARINE']]);
});

test('Every key points to something that is stated too', async () => {
  const records = await load();
  const things = new Set(
    [...records.values()].map((record) => `${record.facts[0]!.subject.kind}:${record.facts[0]!.subject.key}`),
  );
  for (const record of records.values())
    for (const fact of record.facts) if (fact.object) expect(things).toContain(`${fact.object.kind}:${fact.object.key}`);
  expect(things.size).toBe(299);
});

test('An association without a country is rejected by the schema', () => {
  expect(
    referenceRowSchema.safeParse({ type: 'association', abbr: 'XYZ', nameEn: 'X', countries: [], confidence: 'low', sources: [] })
      .success,
  ).toBe(false);
});
