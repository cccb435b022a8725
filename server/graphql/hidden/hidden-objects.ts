import type { StatedRecord, Visibility } from '@brainlink/schema/facts';
import type { Change } from '@brainlink/seeds/write';
import type { Neo4jStore } from '../../neo4j';
import { createApiToken } from '../../identity/api-tokens.service';
import { repeatableRandom } from '../../identity/repeatable-random';
import { recordAudit } from '../../audit';
import { careerOf, fact, KIM, kimsOrcid, LEE, person, personId, thing, thingId } from './world';

/** Something that some may see and others may not know of. Where it is missing, the same commands were published without it. */
export interface HiddenObject {
  /** Rows that the import of the world brings besides the visible ones. */
  readonly records?: readonly StatedRecord[];
  /** What the command after the import changes; without the object the command changes nothing. */
  readonly changes?: readonly Change[];
  /** The person whom an entry of the audit trail is about; without the object it is about nobody. */
  readonly audited?: string;
  /** Whatever else lies in the store. */
  readonly write?: (store: Neo4jStore) => Promise<void>;
  /** Whom it is hidden from: everybody but the secretariat, or everybody but its owner. */
  readonly from: 'programme' | 'everybody';
  readonly ids: readonly string[];
  /** Texts by which it could be found: names, initial consonants, romanised, with a typing error. */
  readonly texts: readonly string[];
}

const HIDDEN_NAME = { hangul: '박숨김', latin: 'Sumgim Park' };
const TEXTS = ['박숨김', 'ㅂㅅㄱ', 'Sumgim Park', 'Sumgin', 'park sum', 'Hideaway', 'Secret'];

const visible = (visibility: Visibility) =>
  [fact('name', HIDDEN_NAME), ...careerOf({ country: 'DE' })].map((one) => ({ ...one, visibility }));

const consent = (value: 'yes' | 'no', purpose = 'organizers') =>
  fact('consent', { purpose, value }, { visibility: 'secretariat' });

/** The record of a hidden person; each is another, so that several can lie in one world. */
const park = (which: string): string => `members:test:park-${which}`;
const someone = (records: readonly StatedRecord[]): HiddenObject => ({
  records,
  from: 'programme',
  ids: [personId(records.at(-1)!.key)],
  texts: TEXTS,
});

/** A thing that only the secretariat has heard of, tied to visible things. */
const something = (
  kind: 'Event' | 'Club' | 'Project' | 'Work' | 'Institution' | 'Association' | 'Outcome',
  key: string,
  profile: Readonly<Record<string, string | number>>,
  relations: Parameters<typeof thing>[3],
): HiddenObject => ({
  records: [thing(kind, key, profile, relations, 'secretariat', 'proposals')],
  from: 'programme',
  ids: [thingId(kind, key)],
  texts: TEXTS,
});

const PROPOSAL = `
MATCH (a:Record {key: $left}), (b:Record {key: $right})
CREATE (c:LinkCandidate {id: 'k_hidden', left: $left, right: $right, pair: $pair, score: 5.5, probability: 0.8, certainty: 0.8, bits: 2.0, answer: 'review',
  modelVersion: 'people-1', run: 'j_1', evidence: '{"bars":[],"modelVersion":"people-1","prior":5.5,"probability":0.8,"score":5.5}'})
CREATE (c)-[:COMPARES]->(a) CREATE (c)-[:COMPARES]->(b)
CREATE (:LinkRun {id: 'j_1', modelVersion: 'people-1', threshold: 6.0, lower: -2.0, ranAt: '2026-03-01T06:00:00.000Z'})`;

const USER = 'CREATE (:User {id: $id, name: $name, roles: $roles, createdAt: $at})';
const AT = '2026-03-01T00:00:00.000Z';
const clock = { now: () => new Date(AT) };

/** Everything that can be hidden, each in turn. */
export const HIDDEN_OBJECTS: Readonly<Record<string, HiddenObject>> = {
  'a person who said no': someone([person(park('no'), [...visible('consent'), consent('no')])]),
  'a person who was never asked': someone([person(park('unasked'), visible('consent'))]),
  'a person who agreed to other purposes only': someone([
    person(park('other'), [...visible('consent'), consent('yes', 'takingPart'), consent('yes', 'speakerSearch'), consent('no')]),
  ]),
  'a person known to the secretariat': someone([person(park('known'), visible('secretariat'))]),
  'a person without a name that others may read': someone([
    person(park('nameless'), [fact('name', HIDDEN_NAME, { visibility: 'secretariat' }), ...careerOf({ country: 'DE' })]),
  ]),
  'a person with a register entry nobody else may read': someone([
    person('register:test:park', [
      ...visible('consent'),
      fact('identifier', { scheme: 'register', value: 'R-1' }, { visibility: 'consent' }),
    ]),
    person(park('register'), [
      ...visible('consent'),
      fact('identifier', { scheme: 'register', value: 'R-1' }, { visibility: 'consent' }),
    ]),
  ]),
  'an older record of somebody visible': {
    ...someone([person('members:test:kim', [...visible('consent'), kimsOrcid('consent')])]),
    ids: [personId('members:test:kim')],
  },
  'a hidden record that a person linked to somebody visible': {
    records: [person(park('linked'), visible('secretariat'))],
    changes: [
      { op: 'decide', statement: { left: KIM, right: park('linked'), decision: 'link', note: '박숨김 Hideaway', score: 7.5 } },
    ],
    from: 'programme',
    ids: [personId(park('linked')), personId(KIM)],
    texts: TEXTS,
  },
  'that two visible people are not one': {
    changes: [{ op: 'decide', statement: { left: KIM, right: LEE, decision: 'different', note: 'Secret' } }],
    from: 'programme',
    ids: [personId(KIM), personId(LEE)],
    texts: TEXTS,
  },
  'what a run proposes about somebody visible and somebody hidden': {
    records: [person(park('proposed'), visible('secretariat'))],
    write: (store) =>
      store.write(async (tx) => {
        await tx.run(PROPOSAL, { left: park('proposed'), right: KIM, pair: [park('proposed'), KIM].sort().join('\n') });
      }),
    from: 'programme',
    ids: [personId(park('proposed')), personId(KIM)],
    texts: TEXTS,
  },
  'an event': something(
    'Event',
    'e-hidden',
    { titleKo: '박숨김 행사', titleEn: 'Secret event', from: '2026-02-01', to: '2026-02-02', edition: 2025 },
    [
      ['inEdition', 'Edition', '2025'],
      ['aboutTechnology', 'Technology', 'HYDROGEN'],
      ['hostedBy', 'Institution', 'kaist'],
    ],
  ),
  'a club': something('Club', 'c-hidden', { nameKo: '박숨김 클럽', nameEn: 'Secret club', from: '2025-12' }, [
    ['fromEvent', 'Event', 'e1'],
  ]),
  'a project': something('Project', 'j-hidden', { titleKo: '박숨김 과제', titleEn: 'Secret project', from: '2025-12' }, [
    ['fromClub', 'Club', 'c1'],
  ]),
  'a work': something('Work', 'w-hidden', { title: 'Secret storage', year: 2026, date: '2026-02-05', authors: 2 }, [
    ['publishedFrom', 'Institution', 'kaist'],
  ]),
  'an institution': something('Institution', 'i-hidden', { name: 'Hideaway University', country: 'DE', city: 'Bonn' }, [
    ['inCountry', 'Country', 'US'],
  ]),
  'an association': something('Association', 'A-HIDDEN', { abbr: 'HIDE', nameEn: 'Hideaway Association', country: 'DE' }, [
    ['inCountry', 'Country', 'US'],
  ]),
  'an outcome': something('Outcome', 'o-hidden', { kind: 'mou', titleEn: 'Secret MOU', date: '2026-02' }, [
    ['fromProject', 'Project', 'j1'],
    ['fromEvent', 'Event', 'e1'],
  ]),
  'what a proposal says of a visible event': {
    records: [
      thing(
        'Event',
        'e1',
        { titleEn: 'Secret title', venue: 'Hideaway', to: '2025-10-25' },
        [
          ['hostedBy', 'Institution', 'i-hidden'],
          ['aboutTechnology', 'Technology', 'QUANTUM'],
        ],
        'secretariat',
        'proposals',
      ),
    ],
    from: 'programme',
    ids: [thingId('Event', 'e1')],
    texts: TEXTS,
  },
  'a public remark about a hidden project': {
    records: [
      thing('Project', 'j-hidden', { titleEn: 'Secret project' }, [], 'secretariat', 'proposals'),
      {
        ...thing('Project', 'j-hidden', {}, [['fromClub', 'Club', 'c1']]),
        facts: [
          {
            kind: 'relation',
            subject: { kind: 'Project', key: 'j-hidden' },
            object: { kind: 'Club', key: 'c1' },
            props: { relation: 'fromClub' },
            visibility: 'public',
          },
        ],
      },
    ],
    from: 'programme',
    ids: [thingId('Project', 'j-hidden')],
    texts: TEXTS,
  },
  'a contact': {
    changes: [
      {
        op: 'state',
        recordKey: KIM,
        fact: { ...fact('contact', { scheme: 'phone', value: '+82 42 350 0001' }), subject: { kind: 'Record', key: KIM } },
      },
    ],
    from: 'programme',
    ids: [personId(KIM)],
    texts: ['+82 42 350 0001'],
  },
  'a consent': {
    changes: [
      {
        op: 'state',
        recordKey: KIM,
        fact: { ...consent('no', 'speakerSearch'), visibility: 'public', subject: { kind: 'Record', key: KIM } },
      },
    ],
    from: 'programme',
    ids: [personId(KIM)],
    texts: ['speakerSearch'],
  },
  'a fact by hand for the secretariat': {
    changes: [
      {
        op: 'state',
        recordKey: LEE,
        fact: {
          ...fact('affiliation', { text: 'Hideaway', position: 'Secret' }, { visibility: 'secretariat' }),
          subject: { kind: 'Record', key: LEE },
        },
      },
    ],
    from: 'programme',
    ids: [personId(LEE)],
    texts: TEXTS,
  },
  'an audit entry about somebody hidden': {
    records: [person(park('audited'), visible('secretariat'))],
    audited: personId(park('audited')),
    from: 'programme',
    ids: [personId(park('audited'))],
    texts: TEXTS,
  },
  "another's token, session, upload and request": {
    write: async (store) => {
      const token = {
        userId: 'u_other',
        name: 'Secret',
        roles: ['analyst' as const],
        readOnly: true,
        expiresInDays: 9,
        createdBy: 'u_other',
      };
      await store.write((tx) => createApiToken(tx, { store, clock, random: repeatableRandom('hidden') }, token));
      await store.write((tx) =>
        tx.run(
          `MATCH (u:User {id: 'u_other'})
           CREATE (u)<-[:OF]-(:Session {id: 's_hidden', hash: 'x', createdAt: $at, expiresAt: '2027-01-01T00:00:00.000Z'})
           CREATE (:Upload {id: 'up_hidden', ownerId: 'u_other', fileName: 'secret.csv', size: 10, announced: 10, received: 0, complete: false,
             createdAt: $at, expiresAt: '2027-01-01T00:00:00.000Z'})`,
          { at: AT },
        ),
      );
    },
    from: 'everybody',
    ids: ['s_hidden', 'up_hidden', 'u_other'],
    texts: ['secret.csv', 'Secret'],
  },
};

/** The people who may sign in; there are the same in every world. */
export async function writeUsers(store: Neo4jStore, roles: readonly string[]): Promise<void> {
  for (const role of [...roles, 'other'])
    await store.write((tx) =>
      tx.run(USER, { id: `u_${role}`, name: role, roles: role === 'other' ? ['analyst'] : [role], at: AT }),
    );
}

/** An entry of the audit trail: that it was written is no secret, whom it is about is. */
export const writeAudit = (store: Neo4jStore, subject: string | undefined): Promise<string> =>
  store.write((tx) =>
    recordAudit(
      tx,
      { clock, random: repeatableRandom('audit') },
      {
        actor: 'u_secretariat',
        via: 'session',
        action: 'setConsent',
        operation: 'setConsent',
        seq: 2,
        subjects: subject === undefined ? [] : [{ kind: 'person', id: subject }],
        reason: subject === undefined ? 'asked for it' : '박숨김 asked for it',
        details: subject === undefined ? {} : { purpose: 'organizers' },
      },
    ),
  );
