import type { CellKind } from '../../sources/source';
import { type CellResult, EMPTY, saysNothing, tidy, value, wrong } from './cell';
import { readRoleCell, readStageCell, readStatusCell, readYesNo } from './closed-lists';
import { readCountryCell } from './country';
import { readDate } from './date';
import { readEmail, readKey, readOpenAlexAuthor, readOrcid, readPhone } from './identifiers';
import { readName } from './name';

export type { CellProblem, CellResult } from './cell';

const readText = (raw: string): CellResult<string> => {
  const text = tidy(raw);
  if (saysNothing(text)) return EMPTY;
  // A formula that failed is not a value: #REF!, #VALUE! …
  return /^#(REF|VALUE|NAME\?|DIV\/0|NULL|NUM|SPILL)!?$/.test(text) ? wrong('VALUE_INVALID') : value(text);
};

const readNumber = (raw: string): CellResult<number> => {
  const text = tidy(raw)
    .replace(/,(?=\d{3})/g, '')
    .replace(/\s*[명인회건]$/, '');
  if (saysNothing(text)) return EMPTY;
  return /^-?\d+(\.\d+)?$/.test(text) ? value(Number(text)) : wrong('NUMBER_INVALID');
};

/** How the text of a cell is read, by the kind of its column; adding a kind without its reader does not compile. */
export const CELL_READERS: Readonly<Record<CellKind, (text: string) => CellResult>> = {
  text: readText,
  name: readName,
  hangulName: readName,
  latinName: readName,
  hanjaName: readName,
  surname: readName,
  givenName: readName,
  email: readEmail,
  phone: readPhone,
  key: readKey,
  orcid: readOrcid,
  openalex: readOpenAlexAuthor,
  date: readDate,
  country: readCountryCell,
  stage: readStageCell,
  status: readStatusCell,
  role: readRoleCell,
  yesNo: readYesNo,
  number: readNumber,
  technologies: readText,
};
