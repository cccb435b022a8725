import { nameIssues, type NameIssue } from '@brainlink/analytics/names';
import type { NameRow } from './read-names';

const IN_WORDS: Readonly<Record<NameIssue, string>> = {
  empty: 'without letters',
  twoPeople: 'with two people in one field (the first is taken)',
  mojibake: 'in a wrong encoding',
  tooLong: 'longer than any name (cut)',
};

/** What a person should look at in a file of names, a line each with the first case; none when all is well. */
export function nameConcerns(what: string, rows: readonly NameRow[]): string[] {
  const found = new Map<NameIssue, { count: number; readonly first: string }>();
  for (const { id, name } of rows)
    for (const issue of nameIssues(name)) {
      const seen = found.get(issue);
      if (seen) seen.count += 1;
      else found.set(issue, { count: 1, first: id });
    }
  const lines = [...found].map(
    ([issue, { count, first }]) => `${what}: ${count} names ${IN_WORDS[issue]}, the first with the id ${first}`,
  );
  const repeated = rows.length - new Set(rows.map(({ id }) => id)).size;
  if (repeated > 0) lines.push(`${what}: ${repeated} rows repeat an id; they count as further names of it`);
  if (rows.length > 1 && new Set(rows.map(({ name }) => name)).size === 1) lines.push(`${what}: all rows have one name`);
  if (rows.length === 0) lines.push(`${what}: no names at all`);
  return lines;
}
