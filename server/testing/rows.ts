import type { StatedFact, StatedRecord, ThingKind } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import type { ImportItem, ImportRequest } from '@brainlink/seeds/write';

/** A row of an association's roster, for tests that write through the real pipeline. */
export interface TestMember {
  readonly no: string;
  readonly name: string;
  readonly latin?: string;
  readonly institution?: string;
  readonly since?: string;
  readonly email?: string;
  readonly orcid?: string;
  readonly registerId?: string;
  readonly organizers?: 'yes' | 'no';
}

const thing = (kind: ThingKind, key: string) => ({ kind, key }) as const;

/** What a member's row states. */
export function memberRecord(member: TestMember, sender = 'KSEA'): StatedRecord {
  const key = `members:${sender}:${member.no}`;
  const subject = { kind: 'Record', key } as const;
  const fact = (kind: StatedFact['kind'], props: StatedFact['props'], more: Partial<StatedFact> = {}): StatedFact => ({
    kind,
    subject,
    props,
    visibility: 'consent',
    ...more,
  });
  const facts: (StatedFact | false | undefined)[] = [
    fact('name', { hangul: member.name, ...(member.latin ? { latin: member.latin } : {}) }),
    fact('origin', { overseasKorean: true }),
    fact('membership', { role: 'member' }, { object: thing('Association', sender), validFrom: '2020' as PartialDate }),
    member.institution !== undefined &&
      fact(
        'affiliation',
        { text: member.institution },
        {
          object: thing('Institution', member.institution),
          ...(member.since ? { validFrom: member.since as PartialDate } : {}),
        },
      ),
    member.email !== undefined && fact('contact', { scheme: 'email', value: member.email }, { visibility: 'secretariat' }),
    member.orcid !== undefined && fact('identifier', { scheme: 'orcid', value: member.orcid }),
    member.registerId !== undefined && fact('identifier', { scheme: 'register', value: member.registerId }),
    member.organizers !== undefined && fact('consent', { purpose: 'organizers', value: member.organizers }),
  ];
  return {
    key,
    source: 'members',
    sender,
    scope: `association:${sender}`,
    describes: 'person',
    origin: { file: 'members.csv', row: Number(member.no.replace(/\D/g, '')) || 1 },
    raw: { ...member },
    facts: facts.filter((item) => item !== false && item !== undefined),
  };
}

/** A thing with a profile, from a public source. */
export const thingRecord = (kind: ThingKind, key: string, profile: Readonly<Record<string, string | number>>): StatedRecord => ({
  key: `reference:atlas:${kind}:${key}`,
  source: 'reference',
  sender: 'atlas',
  scope: 'reference',
  describes: 'thing',
  origin: { file: 'reference.json', row: 1 },
  raw: { ...profile },
  facts: [{ kind: 'profile', subject: { kind, key }, props: profile, visibility: 'public' }],
});

/** Rows as the checks hand them on. */
export async function* rowsOf(records: readonly StatedRecord[]): AsyncGenerator<ImportItem> {
  for (const record of records) {
    await Promise.resolve();
    yield { kind: 'row', records: [record] };
  }
}

/** An import of a roster; every field can be replaced. */
export const importOf = (fileDigest: string, changes: Partial<ImportRequest> = {}): ImportRequest => ({
  source: 'members',
  sender: 'KSEA',
  scope: 'association:KSEA',
  mode: 'snapshot',
  missing: { kind: 'keep' },
  applyOthers: false,
  actor: 'test',
  at: new Date('2026-11-22T03:00:00Z'),
  fileName: 'members.csv',
  fileDigest,
  ...changes,
});
