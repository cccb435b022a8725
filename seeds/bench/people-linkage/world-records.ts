import { type InstitutionInfo, type PersonRecord, toInstitutions, toPersonRecords } from '@brainlink/analytics/linkage/people';
import type { StatedFact } from '@brainlink/schema/facts';
import { dayText, koreanDay, type PartialDate } from '@brainlink/schema/time';
import { recognizeTechnologies } from '@brainlink/schema/vocabulary';
import { associationByName, judgeFile } from '../../check';
import { institutionResolver } from '../../check/institution-resolver';
import { type DemoInputs, type DemoSize, type DemoSizeName, deliveryInput, makeDemoWorld } from '../../demo';
import { type Source, sourceByName } from '../../sources';

/** A demo world as linkage sees it, and the truth about it. */
export interface WorldRecords {
  readonly records: readonly PersonRecord[];
  readonly institutions: ReadonlyMap<string, InstitutionInfo>;
  /** Person of each record; only for measuring. */
  readonly truth: ReadonlyMap<string, number>;
}

/**
 * Everything that a demo world delivers, read through the real sources: bytes, columns, cells, facts. Of a record that came several times the
 * last statement holds, as in the graph.
 */
export async function worldRecords(
  inputs: DemoInputs,
  options: { readonly seed: number; readonly size: DemoSizeName | DemoSize },
): Promise<WorldRecords> {
  const world = makeDemoWorld(inputs, options);
  const institutions = await institutionResolver();
  const latest = new Map<string, readonly StatedFact[]>();
  const statedOn = new Map<string, PartialDate>();
  for await (const delivery of world.deliveries()) {
    const file = await judgeFile(required(delivery.source), deliveryInput(delivery), {
      sender: delivery.sender,
      scope: delivery.scope,
      institutions,
      technologies: recognizeTechnologies,
      associations: associationByName,
    });
    const day = dayText(koreanDay(new Date(delivery.at)));
    for await (const { records } of file.rows())
      for (const record of records) {
        latest.set(record.key, record.facts);
        statedOn.set(record.key, day);
      }
    await file.close();
  }
  function* facts(): Generator<StatedFact> {
    for (const own of latest.values()) yield* own;
  }
  const truth = new Map<string, number>();
  for (const { record, person } of world.truth()) {
    truth.set(record, person);
    // What OpenAlex says of an author is about whom its works name.
    truth.set(record.replace(':mention:', ':author:'), person);
  }
  return { records: toPersonRecords(facts(), statedOn), institutions: toInstitutions(facts()), truth };
}

function required(name: string): Source {
  const source = sourceByName(name);
  if (!source) throw new RangeError(`no source is called ${name}`);
  return source;
}
