import { z } from 'zod';

const totals = z.looseObject({
  events: z.number().optional(),
  participants: z.number().optional(),
  overseas: z.number().optional(),
  domestic: z.number().optional(),
  follow_up_outcomes: z.number().optional(),
  participants_expected: z.number().optional(),
  places: z.array(z.string()).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  src: z.array(z.string()).default([]),
});

/** `editions.json` as it ships: totals by year (and by span of years), and the few events that are publicly known. */
export const pastEditionsSchema = z.looseObject({
  programme: z.record(z.string(), totals),
  events: z.array(
    z.looseObject({
      date: z.string(),
      edition: z.string().optional(),
      topic_ko: z.string(),
      tech: z.string(),
      venue: z.string().optional(),
      host: z.array(z.string()).optional(),
      scale: z.string().optional(),
      date_note: z.string().optional(),
      src: z.string(),
    }),
  ),
});

/** The known facts about past editions. */
export type PastEditions = z.output<typeof pastEditionsSchema>;
