import { CONSENT_PURPOSES } from '@brainlink/schema/facts';
import type { PartialDate } from '@brainlink/schema/time';
import { z } from 'zod';

const nameParts = z.object({
  hangul: z.string().optional(),
  latin: z.string().optional(),
  hanja: z.string().optional(),
  native: z.string().optional(),
});

/** A checked partial date inside a row. */
export const partialDate = z.custom<PartialDate>((date) => typeof date === 'string');

const yesNo = z.enum(['yes', 'no']).optional();

/** Fields that rows about a person share, after their cells were read. Whether a name is there is checked by {@link requireName}. */
export const personShape = {
  name: nameParts.optional(),
  nameHangul: nameParts.optional(),
  nameLatin: nameParts.optional(),
  nameHanja: nameParts.optional(),
  surname: nameParts.optional(),
  givenName: nameParts.optional(),
  affiliation: z.string().optional(),
  department: z.string().optional(),
  position: z.string().optional(),
  affiliatedFrom: partialDate.optional(),
  affiliatedTo: partialDate.optional(),
  field: z.string().optional(),
  country: z.string().optional(),
  city: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  orcid: z.string().optional(),
  openalex: z.string().optional(),
  stage: z.string().optional(),
  degreeLevel: z.string().optional(),
  degreeFrom: z.string().optional(),
  degreeYear: partialDate.optional(),
  ...(Object.fromEntries(CONSENT_PURPOSES.map((purpose) => [`consent:${purpose}`, yesNo])) as {
    readonly [Purpose in (typeof CONSENT_PURPOSES)[number] as `consent:${Purpose}`]: typeof yesNo;
  }),
} as const;

/** Fields that every row about a person has. */
export type PersonRow = z.infer<z.ZodObject<typeof personShape>>;

/** Adds to a row's schema that someone must be named, and that nothing ends before it begins. */
export function checkPerson(row: Partial<PersonRow>, ctx: z.RefinementCtx): void {
  const named = row.name ?? row.nameHangul ?? row.nameLatin ?? row.nameHanja ?? row.surname ?? row.givenName;
  if (!named) ctx.addIssue({ code: 'custom', message: 'NAME_MISSING', path: ['name'] });
  checkOrder(row.affiliatedFrom, row.affiliatedTo, 'affiliatedTo', ctx);
}

/** Reports `DATE_ORDER` when an end lies wholly before a beginning. */
export function checkOrder(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  field: string,
  ctx: z.RefinementCtx,
): void {
  if (from === undefined || to === undefined) return;
  const length = Math.min(from.length, to.length);
  if (to.slice(0, length) < from.slice(0, length)) ctx.addIssue({ code: 'custom', message: 'DATE_ORDER', path: [field] });
}
