import { z } from 'zod';
import { checkOrder, partialDate } from '../person-row';

const nameParts = z.object({
  hangul: z.string().optional(),
  latin: z.string().optional(),
  hanja: z.string().optional(),
  native: z.string().optional(),
});

const organizerShape = <N extends 1 | 2>(n: N) =>
  ({
    [`organizer${n}Name`]: nameParts.optional(),
    [`organizer${n}Affiliation`]: z.string().optional(),
    [`organizer${n}Position`]: z.string().optional(),
    [`organizer${n}Email`]: z.string().optional(),
    [`organizer${n}Country`]: z.string().optional(),
    [`organizer${n}Id`]: z.string().optional(),
    [`organizer${n}Orcid`]: z.string().optional(),
  }) as Record<`organizer${N}Name`, z.ZodOptional<typeof nameParts>> &
    Record<`organizer${N}${'Affiliation' | 'Position' | 'Email' | 'Country' | 'Id' | 'Orcid'}`, z.ZodOptional<z.ZodString>>;

/** A proposal's row, as typed and checked. */
export const proposalRowSchema = z
  .object({
    proposalId: z.string({ error: 'KEY_MISSING' }),
    edition: z.number().int().optional(),
    titleKo: z.string().optional(),
    titleEn: z.string().optional(),
    technologies: z.string().optional(),
    justification: z.string().optional(),
    purpose: z.string().optional(),
    venue: z.string().optional(),
    status: z.string().optional(),
    submitted: partialDate.optional(),
    firstFrom: partialDate.optional(),
    firstTo: partialDate.optional(),
    secondFrom: partialDate.optional(),
    secondTo: partialDate.optional(),
    overseasSpeakers: z.number().optional(),
    domesticScholars: z.number().optional(),
    graduates: z.number().optional(),
    ...organizerShape(1),
    ...organizerShape(2),
  })
  .superRefine((row, ctx) => {
    if (!row.titleKo && !row.titleEn) ctx.addIssue({ code: 'custom', message: 'VALUE_MISSING', path: ['titleKo'] });
    checkOrder(row.firstFrom, row.firstTo, 'firstTo', ctx);
    checkOrder(row.secondFrom, row.secondTo, 'secondTo', ctx);
    for (const n of [1, 2] as const) {
      if (row[`organizer${n}Affiliation`] && !row[`organizer${n}Name`]) {
        ctx.addIssue({ code: 'custom', message: 'NAME_MISSING', path: [`organizer${n}Name`] });
      }
    }
  });

/** A proposal as the portal exports it. */
export type ProposalRow = z.infer<typeof proposalRowSchema>;
