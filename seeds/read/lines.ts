import type { ReadLimits } from './limits';
import { ReadError } from './read-error';

/** Lines of a text, 1-based, blank ones left out. */
export async function* textLines(
  text: AsyncIterable<string>,
  limits: ReadLimits,
): AsyncGenerator<{ readonly row: number; readonly line: string }> {
  let rest = '';
  let row = 0;
  for await (const chunk of text) {
    rest += chunk;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      row += 1;
      if (line.trim() !== '') yield { row, line };
    }
    if (rest.length > limits.itemLength) throw new ReadError('FILE_TOO_LARGE', `line > ${limits.itemLength}`, row + 1);
  }
  if (rest.trim() !== '') yield { row: row + 1, line: rest };
}
