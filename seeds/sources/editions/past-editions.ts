import { foldTerm, TECHNOLOGIES_2026 } from '@brainlink/schema/vocabulary';
import { RULE_BOOKS } from '@brainlink/schema/rules';
import { z } from 'zod';
import type { ProgrammeEntryInput } from './format';

const totals = z.object({
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

/** `seeds/data/programme/editions.json`: totals by year or span of years, and the few events that the press has told of. */
export const pastEditionsSchema = z.object({
  programme: z.record(z.string(), totals),
  events: z.array(
    z.object({
      date: z.string(),
      date_note: z.string().optional(),
      edition: z.string().optional(),
      topic_ko: z.string(),
      tech: z.string(),
      venue: z.string().optional(),
      host: z.array(z.string()).optional(),
      scale: z.string().optional(),
      src: z.string(),
    }),
  ),
});
/** The file's content. */
export type PastEditions = z.output<typeof pastEditionsSchema>;

/** `2024-10-15/18` → first and last day; `2025-10` → a month. */
function period(date: string): { from: string; to?: string } {
  const [from = '', last] = date.split('/');
  return last === undefined ? { from } : { from, to: from.slice(0, -last.length) + last };
}

const technologyCodes = new Map(TECHNOLOGIES_2026.map(({ code, name }) => [foldTerm(name.en), code]));
const sentences = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' ');

function editionEntry(
  year: string,
  total: PastEditions['programme'][string],
  spans: PastEditions['programme'],
): ProgrammeEntryInput {
  const within = Object.entries(spans).filter(
    ([span]) => span.includes('-') && span.slice(0, 4) <= year && year <= span.slice(5, 9),
  );
  return {
    type: 'edition',
    year: Number(year),
    events: total.events ?? null,
    overseas: total.overseas ?? null,
    domestic: total.domestic ?? null,
    participants: total.participants ?? null,
    outcomes: total.follow_up_outcomes ?? null,
    from: total.from ?? null,
    to: total.to ?? null,
    places: total.places ?? [],
    note:
      sentences(
        total.participants_expected !== undefined &&
          `${total.participants_expected} participants were expected; how many came is not known.`,
        ...within.map(([span, sum]) => `${span.replace('-', '–')} together: ${sum.events ?? '?'} events.`),
      ) || undefined,
    noteKo:
      sentences(
        total.participants_expected !== undefined &&
          `참가자 ${total.participants_expected}명을 예상했으나 실제 몇 명이 왔는지는 알려지지 않았습니다.`,
        ...within.map(([span, sum]) => `${span.replace('-', '–')}년을 합해 행사 ${sum.events ?? '?'}건.`),
      ) || undefined,
    sources: [...total.src, ...within.flatMap(([, sum]) => sum.src)],
  };
}

function eventEntry(event: PastEditions['events'][number]): ProgrammeEntryInput {
  const { from, to } = period(event.date);
  const series = /(\d+)(?:st|nd|rd|th) overall/.exec(event.edition ?? '')?.[1];
  const technology = technologyCodes.get(foldTerm(event.tech));
  return {
    type: 'event',
    key: `xld-${from}`,
    edition: Number(/\b(20\d\d)\b/.exec(event.edition ?? '')?.[1] ?? from.slice(0, 4)),
    titleKo: event.topic_ko,
    from,
    ...(to === undefined ? {} : { to }),
    ...(event.venue === undefined ? {} : { venue: event.venue }),
    ...(series === undefined ? {} : { seriesNumber: Number(series) }),
    ...(event.scale === undefined ? {} : { scale: event.scale }),
    technologies: technology === undefined ? [] : [technology],
    hosts: event.host ?? [],
    note: sentences(event.edition, event.date_note) || undefined,
    sources: [event.src],
  };
}

/**
 * The shipped history as entries of the ordinary format. Years within a known span and years with a rule book get an edition of their own, all of whose
 * numbers are unknown: a sum that is left over is not a number that somebody has told (contract 18).
 */
export function pastEntries(past: PastEditions): ProgrammeEntryInput[] {
  const years = new Set(Object.keys(past.programme).filter((key) => /^\d{4}$/.test(key)));
  for (const { year } of RULE_BOOKS) years.add(String(year));
  for (const span of Object.keys(past.programme).filter((key) => /^\d{4}-\d{4}$/.test(key)))
    for (let year = Number(span.slice(0, 4)); year <= Number(span.slice(5)); year += 1) years.add(String(year));
  return [
    ...[...years].sort().map((year) => editionEntry(year, past.programme[year] ?? { src: [] }, past.programme)),
    ...past.events.map(eventEntry),
  ];
}
