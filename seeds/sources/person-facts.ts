import { CONSENT_PURPOSES, type FactKind, type Ref, type StatedFact, type Visibility } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import type { PersonRow } from './person-row';
import { type ResolvedInstitution, type StateContext, SURE_INSTITUTION_SCORE } from './source';

type Props = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
interface Extras {
  readonly object?: Ref | undefined;
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
  readonly visibility?: Visibility;
}

/** A fact about the person whom a record describes; absent properties are left out. */
export function personFact(recordKey: string, kind: FactKind, props: Props, extras: Extras = {}): StatedFact {
  const present: Record<string, string | number | boolean | readonly string[]> = {};
  for (const [name, value] of Object.entries(props)) if (value !== undefined) present[name] = value;
  const { object, validFrom, validTo, visibility = 'consent' } = extras;
  return {
    kind,
    subject: { kind: 'Record', key: recordKey },
    ...(object ? { object } : {}),
    props: present,
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    visibility,
  };
}

/** All names of a row as one: columns of their own before the common one, surname and given name joined last. */
export function nameOf(row: Partial<PersonRow>): { hangul?: string; latin?: string; hanja?: string; native?: string } {
  const joined = {
    hangul: `${row.surname?.hangul ?? ''}${row.givenName?.hangul ?? ''}` || undefined,
    latin: [row.surname?.latin, row.givenName?.latin].filter((part) => part !== undefined).join(', ') || undefined,
    hanja: `${row.surname?.hanja ?? ''}${row.givenName?.hanja ?? ''}` || undefined,
    native: [row.givenName?.native, row.surname?.native].filter((part) => part !== undefined).join(' ') || undefined,
  };
  const sources = [row.nameHangul, row.nameLatin, row.nameHanja, row.name, joined];
  const pick = (script: keyof typeof joined): string | undefined =>
    sources.map((source) => source?.[script]).find((part) => part !== undefined);
  const parts = { hangul: pick('hangul'), latin: pick('latin'), hanja: pick('hanja'), native: pick('native') };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** The institution of a text when it is sure, with what the fact says about it either way. */
export function resolveInstitution(
  text: string,
  country: string | undefined,
  ctx: StateContext,
): { readonly object?: Ref; readonly found: ResolvedInstitution | null } {
  const found = ctx.institutions.resolve(text, country === undefined ? undefined : { country });
  return found && found.score >= SURE_INSTITUTION_SCORE ? { object: { kind: 'Institution', key: found.key }, found } : { found };
}

const roundScore = (score: number): number => Math.round(score * 1000) / 1000;

const DEGREES: readonly (readonly [level: string, pattern: RegExp])[] = [
  ['doctor', /박사|ph\.?\s?d|doctor|d\.?sc|dr\b|sc\.?d/i],
  ['master', /석사|master|m\.?s\.?c?\b|m\.?eng|m\.?a\b/i],
  ['bachelor', /학사|bachelor|b\.?s\.?c?\b|b\.?a\b|b\.?eng/i],
];

/** The level that a text about a degree speaks of; a doctorate when it says nothing, since registers ask for the highest. */
export const degreeLevel = (text: string | undefined): string =>
  DEGREES.find(([, pattern]) => pattern.test(text ?? ''))?.[0] ?? 'doctor';

/** Facts that every row about a person states the same way, whatever its source. */
export function commonPersonFacts(recordKey: string, row: Partial<PersonRow>, ctx: StateContext): StatedFact[] {
  const fact = (kind: FactKind, props: Props, extras?: Extras): StatedFact => personFact(recordKey, kind, props, extras);
  const facts: StatedFact[] = [fact('name', nameOf(row))];
  if (row.orcid) facts.push(fact('identifier', { scheme: 'orcid', value: row.orcid }));
  if (row.openalex) facts.push(fact('identifier', { scheme: 'openalex', value: row.openalex }));
  if (row.email) facts.push(fact('contact', { scheme: 'email', value: row.email }, { visibility: 'secretariat' }));
  if (row.phone) facts.push(fact('contact', { scheme: 'phone', value: row.phone }, { visibility: 'secretariat' }));
  if (row.stage) facts.push(fact('stage', { stage: row.stage }));
  if (row.field) facts.push(fact('field', { text: row.field, technologies: ctx.technologies(row.field) }));
  if (row.country)
    facts.push(fact('residence', { country: row.country, city: row.city }, { object: { kind: 'Country', key: row.country } }));
  if (row.affiliation) {
    const { object, found } = resolveInstitution(row.affiliation, row.country, ctx);
    const { department, position } = row;
    const props = { text: row.affiliation, department, position, score: found ? roundScore(found.score) : undefined };
    facts.push(fact('affiliation', props, { object, validFrom: row.affiliatedFrom, validTo: row.affiliatedTo }));
  }
  if (row.degreeFrom) {
    const { object, found } = resolveInstitution(row.degreeFrom, undefined, ctx);
    const props = {
      level: degreeLevel(row.degreeLevel),
      text: row.degreeFrom,
      score: found ? roundScore(found.score) : undefined,
    };
    facts.push(fact('degree', props, { object, validTo: row.degreeYear }));
  }
  for (const purpose of CONSENT_PURPOSES) {
    const answer = row[`consent:${purpose}`];
    if (answer) facts.push(fact('consent', { purpose, value: answer }, { visibility: 'secretariat' }));
  }
  return facts;
}
