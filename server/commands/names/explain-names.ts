import type { NameModel, ParsedName } from '@brainlink/analytics/names';
import { probabilityOf } from './match-names';

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;

function parsedInWords(name: ParsedName): string[] {
  const lines = [`"${name.text}" (${name.script})`];
  if (name.issues.length > 0) lines.push(`  to look at: ${name.issues.join(', ')}`);
  if (name.titles.length > 0) lines.push(`  titles taken off: ${name.titles.join(', ')}`);
  for (const { surname, given, weight } of name.hangul.slice(0, 3))
    lines.push(`  Hangul  ${surname} + ${given || '–'}  ${percent(weight)}`);
  for (const { surname, given, order, otherSurname, weight } of name.latin.slice(0, 4)) {
    const parts = given
      .map(({ letters, initial, english }) => `${letters}${initial ? '.' : ''}${english ? ' (English?)' : ''}`)
      .join('-');
    lines.push(
      `  Latin   ${surname || '–'} + ${parts || '–'}  ${order}${otherSurname === undefined ? '' : `, also ${otherSurname}`}  ${percent(weight)}`,
    );
  }
  return lines;
}

/** What the model makes of two names, and why, in lines of text. */
export function explainNames(model: NameModel, a: string, b: string): string[] {
  const [x, y] = [model.parse(a), model.parse(b)];
  const { weight, level, hangul } = model.compare(x, y);
  return [
    ...parsedInWords(x),
    ...parsedInWords(y),
    `${level}: ${weight.toFixed(2)} bits${hangul === undefined ? '' : `, as ${hangul}`}; probability ${probabilityOf(weight).toPrecision(4)}`,
  ];
}
