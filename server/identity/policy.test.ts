import { ACCESS_MATRIX, OPERATIONS, OPERATION_NAMES, ROLES, type Operation, type Role } from '@brainlink/schema/access';

import { ANONYMOUS, cliActor, type KnownActor } from './actor';
import { audienceOfActor, authorize, capabilitiesOf, decide, policyDigest, type PolicyTarget } from './policy';

const actorWith = (roles: readonly Role[], more: Partial<KnownActor> = {}): KnownActor => ({
  kind: 'user',
  id: 'u_1',
  name: 'Someone',
  roles,
  scope: { events: [], clubs: [], associations: [] },
  contactGrant: false,
  personId: null,
  locale: 'ko',
  via: 'session',
  readOnly: false,
  ...more,
});

/** What each reach needs: an actor who has it, and a target it covers. */
const SATISFYING: Record<string, { more: Partial<KnownActor>; target: PolicyTarget }> = {
  all: { more: {}, target: {} },
  granted: { more: { contactGrant: true }, target: {} },
  ownEvent: { more: { scope: { events: ['e1'], clubs: [], associations: [] } }, target: { eventId: 'e1' } },
  ownClub: { more: { scope: { events: [], clubs: ['c1'], associations: [] } }, target: { clubId: 'c1' } },
  ownAssociation: { more: { scope: { events: [], clubs: [], associations: ['KSEA'] } }, target: { associationId: 'KSEA' } },
  self: { more: { personId: 'p1' }, target: { personId: 'p1' } },
};

const everyPair = ROLES.flatMap((role) => OPERATION_NAMES.map((operation): [Role, Operation] => [role, operation]));

describe('the policy, for every role and every operation', () => {
  it.each(everyPair)('%s × %s is allowed exactly as far as the matrix says', (role, operation) => {
    const reach = ACCESS_MATRIX[operation][role];
    if (reach === undefined) {
      const everything = { eventId: 'e1', clubId: 'c1', associationId: 'KSEA', personId: 'p1' };
      const scoped = actorWith([role], {
        contactGrant: true,
        personId: 'p1',
        scope: { events: ['e1'], clubs: ['c1'], associations: ['KSEA'] },
      });
      expect(decide(scoped, operation, everything)).toMatchObject({ allow: false, reasons: [{ code: 'NO_ROLE' }] });
      return;
    }
    const { more, target } = SATISFYING[reach]!;
    expect(decide(actorWith([role], more), operation, target).allow).toBe(true);
    const open = reach === 'all' || operation === 'readMe';
    expect(decide(actorWith([role]), operation, target).allow).toBe(open);
  });

  it.each(OPERATION_NAMES.filter((operation) => operation !== 'readMe'))('nobody does %s without signing in', (operation) => {
    expect(decide(ANONYMOUS, operation)).toEqual({
      allow: false,
      audience: 'programme',
      reasons: [{ code: 'NOT_SIGNED_IN' }],
    });
  });

  it.each(OPERATION_NAMES)('somebody without a role is refused %s, unless it is open to all', (operation) => {
    expect(decide(actorWith([]), operation).allow).toBe(operation === 'readMe');
  });

  it.each(['', 'dropDatabase', 'toString', '__proto__'])(
    'the unknown operation "%s" is denied to an administrator',
    (operation) => {
      expect(decide(cliActor('root'), operation)).toMatchObject({ allow: false, reasons: [{ code: 'UNKNOWN_OPERATION' }] });
    },
  );
});

describe('narrow rights', () => {
  const organizer = actorWith(['organizer'], { scope: { events: ['e1'], clubs: [], associations: [] } });

  it('let an organizer ask for contact with somebody for the own event and for no other', () => {
    expect(decide(organizer, 'requestContact', { eventId: 'e1' }).allow).toBe(true);
    expect(decide(organizer, 'requestContact', { eventId: 'e2' })).toMatchObject({
      allow: false,
      reasons: [{ code: 'OUT_OF_REACH', role: 'organizer', reach: 'ownEvent' }],
    });
    expect(decide(organizer, 'requestContact').allow).toBe(false);
  });

  it('never give an organizer contact data, not even with a grant', () => {
    expect(decide({ ...organizer, contactGrant: true }, 'readContact').allow).toBe(false);
  });

  it('let participants give their own consent and nobody else’s', () => {
    const participant = actorWith(['participant'], { personId: 'p1' });
    expect(decide(participant, 'setConsent', { personId: 'p1' }).allow).toBe(true);
    expect(decide(participant, 'setConsent', { personId: 'p2' }).allow).toBe(false);
    expect(decide(actorWith(['participant']), 'setConsent', { personId: 'p1' }).allow).toBe(false);
  });

  it('add up over a user’s roles', () => {
    const both = actorWith(['organizer', 'analyst']);
    expect(decide(both, 'readBulk').allow).toBe(true);
    expect(decide(both, 'requestContact', { eventId: 'e1' }).allow).toBe(false);
  });
});

describe('contact data', () => {
  it('needs the personal grant besides the secretariat’s role, and says so', () => {
    expect(() => authorize(actorWith(['secretariat', 'admin']), 'readContact')).toThrow(
      expect.objectContaining({ code: 'CONTACT_GRANT_REQUIRED' }),
    );
    expect(authorize(actorWith(['secretariat'], { contactGrant: true }), 'readContact').audience).toBe('secretariat');
  });
});

describe('read-only tokens', () => {
  it('read what their role reads and write nothing', () => {
    const token = actorWith(['secretariat'], { via: 'token', readOnly: true });
    const writes = OPERATION_NAMES.filter((operation) => OPERATIONS[operation].writes);
    expect(writes.filter((operation) => decide(token, operation, SATISFYING['self']!.target).allow)).toEqual([]);
    expect(decide(token, 'readRecords').allow).toBe(true);
    expect(() => authorize(token, 'runImports')).toThrow(expect.objectContaining({ code: 'READ_ONLY_TOKEN' }));
  });
});

describe('capabilities', () => {
  it('name what the caller may do, narrow rights included', () => {
    expect(capabilitiesOf(actorWith(['organizer']))).toEqual([
      'readMe',
      'setPreferences',
      'readGraph',
      'exportTables',
      'setConsent',
      'readSubjectReport',
      'requestContact',
      'readOwnContactRequests',
      'findSpeakers',
      'readShortlists',
      'keepShortlists',
      'checkConflicts',
      'readOwnTokens',
      'manageOwnTokens',
    ]);
    expect(capabilitiesOf(ANONYMOUS)).toEqual(['readMe']);
  });

  it('leave contact data out until it is granted', () => {
    expect(capabilitiesOf(actorWith(['secretariat']))).not.toContain('readContact');
    expect(capabilitiesOf(actorWith(['secretariat'], { contactGrant: true }))).toContain('readContact');
  });
});

describe('the audience and the digest of the policy', () => {
  it('is the secretariat’s for the secretariat and the programme’s for all others', () => {
    expect(audienceOfActor(actorWith(['analyst', 'secretariat']))).toBe('secretariat');
    expect(audienceOfActor(actorWith(['admin']))).toBe('programme');
    expect(audienceOfActor(ANONYMOUS)).toBe('programme');
  });

  it('differs between the audiences and stays the same for one', () => {
    expect(policyDigest('secretariat')).toMatch(/^[0-9a-f]{16}$/);
    expect(policyDigest('secretariat')).not.toBe(policyDigest('programme'));
    expect(policyDigest('programme')).toBe(policyDigest('programme'));
  });
});
