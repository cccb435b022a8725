import 'reflect-metadata';

import { ROLES, type Role } from '@brainlink/schema/access';
import { openAtlas, publishWorld } from '../../graphql/hidden/open-atlas';
import { fact, KIM, LEE, person, personId, VISIBLE } from '../../graphql/hidden/world';
import { buildSchemas } from '../../graphql/schemas';
import { cliActor, type Actor } from '../../identity/actor';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';

const PARK = 'register:test:park';
const DOUBLE = 'register:test:kim';
const actorOf = (role: Role): Actor => ({
  ...cliActor(role),
  id: `u_${role}`,
  roles: [role],
  contactGrant: false,
  via: 'session',
});

const RECORD =
  '{ key source sourceLabel { ko en } sender personId name nameLatin standing country institution file row lastSeen linkingConsent }';
const EVIDENCE =
  '{ prior score probability modelVersion bars { field label { ko en } left right level levelLabel { ko en } weight } }';
const DECISION = `{ id decision left ${RECORD} right ${RECORD} decider by at note score evidence ${EVIDENCE} seq inForce suspended endedBySeq undoneBy may }`;
const CANDIDATE = `{ id left ${RECORD} right ${RECORD} score probability modelVersion event { id title from } current ${DECISION} }`;
const PAGE = 'totalCount pageInfo { endCursor hasNextPage }';
const SIDE = `{ record ${RECORD} fields { kind label { ko en } value from to } timeline { text institutionId institution from to } linkedWith ${RECORD} }`;
const RESULT = `{ outcome current ${DECISION} contradicts ${DECISION} command { seq command { kind summary { ko en } } } leftPersonId rightPersonId }`;

const QUERIES: Readonly<Record<string, string>> = {
  linkCandidates: `{ linkCandidates(first: 100) { ${PAGE} edges { cursor node ${CANDIDATE} } today { linked different unsure } threshold } }`,
  linkPair: `{ linkPair(left: "${KIM}", right: "${DOUBLE}") { left ${SIDE} right ${SIDE} evidence ${EVIDENCE} threshold linked current ${DECISION} history ${DECISION}
    shared { kind id title date } others ${CANDIDATE} tiesGained may } }`,
  linkHistory: `{ linkHistory(first: 100) { ${PAGE} nodes ${DECISION} } }`,
  linkageReport: `{ linkageReport { counts { records byIdentifier byEvidence toLookAt new } sources { source sourceLabel { ko } counts { records new } }
    decisions { linkedByHand linkedByModel different unsure suspended overruled } worklist modelVersion threshold lowerThreshold seq ranAt job { id state } } }`,
  linkagePreview: `{ linkagePreview(threshold: 4) { threshold currentThreshold linksNow linksThen added removed worklistNow worklistThen changes { change pair ${CANDIDATE} } } }`,
  registryDifferences: `{ registryDifferences(first: 100) { ${PAGE} nodes { id person { id name } kind label { ko } register { record ${RECORD} value since } other { record ${RECORD} value since } text { ko en } } } }`,
  explainLink: `{ explainLink(personId: "${personId(KIM)}") { personId records { id key source name } links { left right basis text { ko } at decision ${DECISION} } others ${DECISION} } }`,
};

describe('linkage over GraphQL', () => {
  let store: Neo4jStore;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  beforeAll(async () => {
    store = await testStore();
    await publishWorld(
      store,
      [
        ...VISIBLE,
        person(DOUBLE, [
          fact('name', { hangul: '김민수' }, { visibility: 'secretariat' }),
          fact('residence', { country: 'DE' }, { visibility: 'secretariat' }),
          fact('contact', { scheme: 'email', value: 'minsu.kim@example.org' }, { visibility: 'secretariat' }),
        ]),
        person(PARK, [fact('name', { hangul: '박숨김' }, { visibility: 'secretariat' })]),
      ],
      [],
    );
    atlas = await openAtlas(store, await buildSchemas(store.driver));
  }, 300_000);
  afterAll(async () => {
    await atlas.close();
    await store.close();
  });

  interface Answer {
    readonly data?: Record<string, any> | null; // eslint-disable-line @typescript-eslint/no-explicit-any -- whatever was asked
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  }
  const ask = async (role: Role, query: string): Promise<Answer> =>
    JSON.parse((await atlas.post(actorOf(role), '/graphql', { query })).body.toString()) as Answer;
  const told = async (role: Role, query: string) => {
    const { data, errors } = await ask(role, query);
    expect(errors).toBeUndefined();
    return data!;
  };

  it('a decision is made, seen by the second of two people, taken back and undone', async () => {
    const decide = (what: string, expected = 'null') =>
      `mutation { decideLink(left: "${KIM}", right: "${DOUBLE}", decision: ${what}, note: "통화로 확인", expected: ${expected}) ${RESULT} }`;
    const first = (await told('secretariat', decide('LINK')))['decideLink'];
    expect(first).toMatchObject({
      outcome: 'DECIDED',
      current: { decision: 'LINK', note: '통화로 확인', may: ['undoCommand', 'decideLink', 'unlink'] },
    });
    expect(first.leftPersonId).toBe(first.rightPersonId);
    expect(first.command.command).toMatchObject({ kind: 'decideLink', summary: { ko: '같은 사람인지 결정함' } });
    expect((await told('secretariat', decide('DIFFERENT')))['decideLink']).toMatchObject({
      outcome: 'CONFLICT',
      command: null,
      current: { id: first.current.id },
    });
    const unlink = `mutation { unlink(left: "${KIM}", right: "${DOUBLE}", expected: "${first.current.id}") ${RESULT} }`;
    const unlinked = (await told('secretariat', unlink))['unlink'];
    expect(unlinked).toMatchObject({ outcome: 'DECIDED', current: { decision: 'UNLINK' } });
    expect(unlinked.leftPersonId).not.toBe(unlinked.rightPersonId);
    await told('secretariat', `mutation { undoCommand(seq: ${String(unlinked.current.seq)}) { seq } }`);
    const { linkHistory } = await told('secretariat', QUERIES['linkHistory']!);
    expect(
      linkHistory.nodes.map(({ decision, inForce, undoneBy }: Record<string, unknown>) => [decision, inForce, undoneBy === null]),
    ).toEqual([
      ['UNLINK', false, false],
      ['LINK', true, true],
    ]);
  });

  it('tells the secretariat why records belong together, and others no more of it than they may see', async () => {
    const whole = (await told('secretariat', QUERIES['explainLink']!))['explainLink'];
    expect(whole.records.map(({ key }: { key: string }) => key).sort()).toEqual([KIM, DOUBLE].sort());
    expect(whole.links).toMatchObject([{ basis: 'DECISION', decision: { note: '통화로 확인' } }]);
    const part = (await told('analyst', QUERIES['explainLink']!))['explainLink'];
    expect(part).toMatchObject({ personId: personId(KIM), records: [{ id: personId(KIM), key: null }], links: [], others: [] });
  });

  it('answers every question about linkage for the secretariat, without an address', async () => {
    for (const [field, query] of Object.entries(QUERIES)) {
      const answer = await ask('secretariat', query);
      expect({ field, errors: answer.errors }).toEqual({ field, errors: undefined });
      expect(answer.data![field]).not.toBeNull();
      expect(JSON.stringify(answer)).not.toContain('minsu.kim@');
    }
  });

  it('refuses everybody else, whatever it is about', async () => {
    const decide = `mutation { decideLink(left: "${KIM}", right: "${LEE}", decision: DIFFERENT) { outcome } }`;
    const queries = [
      ...Object.entries(QUERIES)
        .filter(([field]) => field !== 'explainLink')
        .map(([, query]) => query),
      decide,
      `mutation { unlink(left: "${KIM}", right: "${DOUBLE}") { outcome } }`,
      'mutation { runLinkage { id } }',
    ];
    for (const role of ROLES.filter((one) => one !== 'secretariat'))
      for (const query of queries) {
        const { errors } = await ask(role, query);
        expect({ role, code: errors?.[0]?.extensions.code }).toEqual({ role, code: 'NOT_ALLOWED' });
      }
  });

  it('does not link anybody who refused it', async () => {
    const person2 = personId(LEE);
    await told(
      'secretariat',
      `mutation { setConsent(personId: "${person2}", purpose: linking, value: NO, reason: "본인 요청") { seq } }`,
    );
    const { errors } = await ask(
      'secretariat',
      `mutation { decideLink(left: "${LEE}", right: "${PARK}", decision: LINK) { outcome } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('LINKING_REFUSED');
  });
});
