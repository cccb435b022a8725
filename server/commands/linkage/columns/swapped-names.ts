import { foldTerm } from '@brainlink/schema/vocabulary';
import { foldLatin, surnameOf, surnamesSpelt } from '@brainlink/analytics/names';
import type { FileColumns } from './choose-fields';

const isSurname = (cell: string): boolean => surnameOf(cell.trim()) !== undefined || surnamesSpelt(foldLatin(cell)).length > 0;

/** Values of a file's given names and surnames in its sample; `null` when it has not both. */
function namesOf({ columns, sample }: FileColumns): { given: string[]; surname: string[] } | null {
  const cellsOf = (field: string): string[] | null => {
    const column = columns.find(({ use, field: own }) => use === 'field' && own === field);
    return column ? sample.map((cells) => cells[column.index] ?? '').filter((cell) => cell.trim() !== '') : null;
  };
  const [given, surname] = [cellsOf('givenName'), cellsOf('surname')];
  return given && surname && given.length > 0 && surname.length > 0 ? { given, surname } : null;
}

const share = (cells: readonly string[], test: (cell: string) => boolean): number => cells.filter(test).length / cells.length;

/** Whether a file has its Korean surnames under "given name" and the given names under "surname". */
function swappedInItself({ given, surname }: { given: string[]; surname: string[] }): boolean {
  return share(given, isSurname) >= 0.8 && share(surname, isSurname) <= 0.3;
}

/** Whether the values of one file's columns are found in the other's the wrong way round. */
function swappedAgainst(a: { given: string[]; surname: string[] }, b: { given: string[]; surname: string[] }): boolean {
  const found = (cells: readonly string[], among: readonly string[]): number => {
    const set = new Set(among.map(foldTerm));
    return share(cells, (cell) => set.has(foldTerm(cell)));
  };
  const straight = found(b.given, a.given) + found(b.surname, a.surname);
  const crossed = found(b.given, a.surname) + found(b.surname, a.given);
  return crossed > 0.4 && crossed > straight * 2;
}

const exchange = (file: FileColumns): FileColumns => ({
  ...file,
  columns: file.columns.map((column) =>
    column.field === 'givenName' && column.use === 'field'
      ? { ...column, field: 'surname' }
      : column.field === 'surname' && column.use === 'field'
        ? { ...column, field: 'givenName' }
        : column,
  ),
});

/** Files with given names and surnames in their right places, and which of them had them swapped. */
export function unswapNames(files: readonly FileColumns[]): {
  readonly files: readonly FileColumns[];
  readonly swapped: readonly number[];
} {
  const swapped: number[] = [];
  const told = files.map((file, i) => {
    const names = namesOf(file);
    const first = i === 0 ? null : namesOf(files[0]!);
    const isSwapped =
      names !== null && (swappedInItself(names) || (first !== null && !swappedInItself(first) && swappedAgainst(first, names)));
    if (!isSwapped) return file;
    swapped.push(i);
    return exchange(file);
  });
  return { files: told, swapped };
}
