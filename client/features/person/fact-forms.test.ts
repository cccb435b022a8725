import { EMPTY_FORM, formOf, formOfKind, missingIn, valueOf, type FormKind, type FormState } from './fact-forms';
import { consentsOf, type Fact } from './person-view';

const fact = (kind: string, props: object, more: Partial<Fact> = {}): Fact =>
  ({ id: 'f', kind, value: '', props, object: null, validFrom: null, validTo: null, seqTo: null, ...more }) as unknown as Fact;

/** What would be stated if nothing but the reason were entered. */
const untouched = (kind: FormKind, said: Fact) => {
  const form: FormState = { ...formOf(said, kind), reason: '확인' };
  return { missing: missingIn(kind, form), value: valueOf(kind, form), objectId: form.objectId };
};

describe('a fact that is mended by hand', () => {
  it.each<[string, FormKind, object, Partial<Fact>]>([
    ['the office and the branch of a member', 'membership', { role: '회장', branch: '뉴욕' }, {}],
    ['the city', 'residence', { country: 'US', city: 'Boston' }, {}],
    ['the stage', 'stage', { stage: 'mid' }, {}],
    ['that somebody is no overseas Korean', 'origin', { overseasKorean: false }, {}],
    ['the technologies of a field', 'field', { text: '수소 저장', technologies: ['HYDROGEN'] }, {}],
    ['a department in a name with a dot in it', 'affiliation', { text: 'A · B Institute', department: 'C', position: 'D' }, {}],
    ['level and place of a degree', 'degree', { level: 'doctor', text: 'KAIST' }, {}],
  ])('keeps %s', (_, kind, props, more) => {
    const object = kind === 'membership' ? { kind: 'ASSOCIATION', id: 'a_1', name: 'KSEA', nameEn: null } : null;
    expect(untouched(kind, fact(kind, props, { ...more, object } as Partial<Fact>))).toEqual({
      missing: [],
      value: props,
      objectId: object?.id ?? null,
    });
  });

  it('does not point to the country that a residence lies in, which the server takes for another fact', () => {
    const object = { kind: 'COUNTRY', id: 'US', name: '미국', nameEn: 'United States' };
    expect(untouched('residence', fact('residence', { country: 'US' }, { object } as Partial<Fact>)).objectId).toBeNull();
  });

  it('takes nothing of one kind along into another, but for when and why', () => {
    const form: FormState = {
      ...EMPTY_FORM,
      values: { text: 'KAIST' },
      objectId: 't_kaist',
      objectName: 'KAIST',
      validFrom: '2024',
      reason: '명함',
    };
    expect(formOfKind(form, 'membership')).toEqual({ ...EMPTY_FORM, validFrom: '2024', reason: '명함' });
    expect(formOfKind(form, 'identifier')).toEqual({ ...EMPTY_FORM, reason: '명함' });
  });
});

it('begins with the consents that are recorded, where the no of one source counts against the yes of another', () => {
  const said = (purpose: string, value: string, seqTo: number | null = null) => fact('consent', { purpose, value }, { seqTo });
  expect(
    consentsOf([said('organizers', 'yes'), said('linking', 'yes'), said('linking', 'no'), said('publication', 'no', 7)]),
  ).toEqual({ organizers: 'YES', linking: 'NO' });
});
