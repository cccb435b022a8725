import { type Agreement, definePersonField } from '../field-spec';
import type { PersonIdentifier } from '../person-record';

const LEVELS = ['missing', 'same', 'otherOrcid', 'otherOpenalex', 'otherRegister', 'otherPortal', 'otherMember'] as const;
type Level = (typeof LEVELS)[number];

/** Schemes that join records when equal, those first whose difference says most. */
const SCHEMES = ['orcid', 'portal', 'register', 'openalex'] as const;
const OTHER: Readonly<Record<(typeof SCHEMES)[number], Level>> = {
  orcid: 'otherOrcid',
  openalex: 'otherOpenalex',
  register: 'otherRegister',
  portal: 'otherPortal',
};

/** Index of the level of two different ORCIDs: one person has one, so such records are never linked. */
export const OTHER_ORCID = LEVELS.indexOf('otherOrcid');

/** Whether an association counts the two as two members: numbers are `<association>:<number>`. */
function membersDiffer(a: readonly PersonIdentifier[], b: readonly PersonIdentifier[]): boolean {
  const numbers = (list: readonly PersonIdentifier[]): string[] =>
    list.filter(({ scheme }) => scheme === 'member').map(({ value }) => value);
  const association = (value: string): string => value.slice(0, value.indexOf(':'));
  const right = numbers(b);
  return numbers(a).some((x) => !right.includes(x) && right.some((y) => association(x) === association(y)));
}

/**
 * Identifiers: an equal one decides, two different ones of a scheme speak against it. How much is set, not learned: 2 % of people stand
 * twice in the register or a roster, accounts of the portal and authors of OpenAlex are sometimes split, nobody has two ORCIDs.
 */
export const identifierField = definePersonField<readonly PersonIdentifier[]>({
  name: 'identifier',
  levels: LEVELS,
  start: {
    m: [0, 0.9, 0.0001, 0.06, 0.02, 0.02, 0.02],
    u: [0, 0.000002, 0.999, 0.999, 0.999, 0.999, 0.999],
  },
  learned: false,
  read({ identifiers }) {
    return identifiers.length === 0 ? null : identifiers;
  },
  without: (record) => ({ ...record, identifiers: [] }),
  *keys() {
    // An identifier has no frequency: it is somebody's.
  },
  compare(a, b): Agreement {
    let other: Level = 'missing';
    for (const scheme of SCHEMES) {
      const left = a.filter((each) => each.scheme === scheme).map(({ value }) => value);
      const right = b.filter((each) => each.scheme === scheme).map(({ value }) => value);
      if (left.some((value) => right.includes(value))) return { level: LEVELS.indexOf('same') };
      if (other === 'missing' && left.length > 0 && right.length > 0) other = OTHER[scheme];
    }
    if (other === 'missing' && membersDiffer(a, b)) other = 'otherMember';
    return { level: LEVELS.indexOf(other) };
  },
  show: (identifiers) => identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', '),
});
