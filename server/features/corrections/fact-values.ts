import {
  CONSENT_PURPOSES,
  PARTICIPATION_STATUSES,
  type PersonFactKind,
  type ThingKind,
  type Visibility,
} from '@brainlink/schema/facts';
import { CLUB_ROLE_CODES, EVENT_ROLE_CODES, STAGE_CODES, TECHNOLOGY_CODES } from '@brainlink/schema/vocabulary';
import { z } from 'zod';

const text = z.string().trim().min(1).max(500);
const optional = text.optional();

/** How a kind of fact is stated by hand. */
export interface HandFact {
  readonly value: z.ZodType<Record<string, string | number | boolean | readonly string[]>>;
  /** What it points to, and whether it has to. */
  readonly object?: { readonly kind: ThingKind; readonly required: boolean };
  /** Who sees it, unless it takes the place of a fact with a visibility of its own. */
  readonly visibility: Visibility;
  /**
   * Which believed facts of the kind it takes the place of when the caller names none: `all` where a person has one, `sameObject` where
   * there is one per thing, `none` where there may be several.
   */
  readonly overrides: 'all' | 'sameObject' | 'none';
}

/** Every kind of fact about people, as it may be stated by hand: adding a kind without its line does not compile. */
export const HAND_FACTS: Readonly<Record<PersonFactKind, HandFact>> = {
  name: {
    value: z
      .strictObject({ hangul: optional, latin: optional, hanja: optional, native: optional })
      .refine((names) => Object.values(names).some((name) => name !== undefined)),
    visibility: 'consent',
    overrides: 'none',
  },
  identifier: {
    value: z.strictObject({ scheme: z.enum(['register', 'orcid', 'openalex', 'portal', 'member']), value: text }),
    visibility: 'consent',
    overrides: 'none',
  },
  contact: {
    value: z.union([
      z.strictObject({ scheme: z.literal('email'), value: z.email().max(320) }),
      z.strictObject({ scheme: z.literal('phone'), value: z.string().regex(/^[+\d][\d\s().-]{4,30}$/) }),
    ]),
    visibility: 'secretariat',
    overrides: 'none',
  },
  origin: { value: z.strictObject({ overseasKorean: z.boolean() }), visibility: 'consent', overrides: 'all' },
  stage: { value: z.strictObject({ stage: z.enum(STAGE_CODES) }), visibility: 'consent', overrides: 'all' },
  field: {
    value: z.strictObject({ text, technologies: z.array(z.enum(TECHNOLOGY_CODES)).max(13) }),
    visibility: 'consent',
    overrides: 'none',
  },
  residence: {
    value: z.strictObject({ country: z.string().regex(/^[A-Z]{2}$/), city: optional }),
    visibility: 'consent',
    overrides: 'all',
  },
  affiliation: {
    value: z.strictObject({ text, department: optional, position: optional }),
    object: { kind: 'Institution', required: false },
    visibility: 'consent',
    overrides: 'sameObject',
  },
  degree: {
    value: z.strictObject({ level: z.enum(['bachelor', 'master', 'doctor']), text }),
    object: { kind: 'Institution', required: false },
    visibility: 'consent',
    overrides: 'sameObject',
  },
  membership: {
    value: z.strictObject({ role: optional, branch: optional }),
    object: { kind: 'Association', required: true },
    visibility: 'consent',
    overrides: 'sameObject',
  },
  participation: {
    value: z.strictObject({
      status: z.enum(PARTICIPATION_STATUSES),
      role: z.enum(EVENT_ROLE_CODES),
      category: optional,
      travelsFrom: optional,
    }),
    object: { kind: 'Event', required: true },
    visibility: 'consent',
    overrides: 'sameObject',
  },
  clubMembership: {
    value: z.strictObject({ role: z.enum(CLUB_ROLE_CODES) }),
    object: { kind: 'Club', required: true },
    visibility: 'consent',
    overrides: 'sameObject',
  },
  projectMembership: {
    value: z.strictObject({ role: text }),
    object: { kind: 'Project', required: true },
    visibility: 'consent',
    overrides: 'sameObject',
  },
  authorship: {
    value: z.strictObject({
      position: z.int().min(1).max(10_000),
      corresponding: z.boolean().optional(),
      affiliationText: optional,
    }),
    object: { kind: 'Work', required: true },
    visibility: 'public',
    overrides: 'sameObject',
  },
  consent: {
    value: z.strictObject({ purpose: z.enum(CONSENT_PURPOSES), value: z.enum(['yes', 'no']) }),
    visibility: 'secretariat',
    overrides: 'none',
  },
};

/** Whether a text names a kind of fact about people. */
export const isPersonFactKind = (kind: string): kind is PersonFactKind => Object.hasOwn(HAND_FACTS, kind);
