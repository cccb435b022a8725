import { FACT_BOOKKEEPING } from '@brainlink/schema/facts';
import { canonicalJson, hashOf } from '@brainlink/seeds/write';

interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

interface JoinedRecord {
  readonly record: string;
  readonly source: string;
  readonly sender: string;
}

/** A record of the register with what was confirmed about its person. */
export interface ConfirmedRow {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly own: readonly Identifier[];
  readonly links: readonly JoinedRecord[];
  readonly others: readonly (JoinedRecord & { readonly identifiers: readonly Identifier[] })[];
  readonly corrections: readonly { readonly fact: Readonly<Record<string, unknown>>; readonly object: string | null }[];
}

/** Columns of what is handed back to the register, in their order. */
export const CHANGE_COLUMNS = [
  'change_id',
  'register_id',
  'record',
  'change',
  'field',
  'value',
  'valid_from',
  'valid_to',
  'source',
  'confirmed_by',
] as const;
/** One line of what is handed back; `change_id` follows from the rest, so that a line applied twice is applied once. */
export type ChangeRow = Readonly<Record<(typeof CHANGE_COLUMNS)[number], string>>;

/** The part of a record's key that its sender chose; what was derived from a name or an address stays here. */
const ownPart = ({ record, source, sender }: JoinedRecord): string => {
  const own = record.slice(`${source}:${sender}:`.length);
  return own.startsWith('~') ? '' : own;
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function correctionOf({ fact, object }: ConfirmedRow['corrections'][number]) {
  const said = Object.fromEntries(Object.entries(fact).filter(([name]) => !FACT_BOOKKEEPING.has(name)));
  return {
    change: 'correction',
    field: text(fact['kind']),
    value: canonicalJson(object === null ? said : { ...said, object }),
    valid_from: text(fact['validFrom']),
    valid_to: text(fact['validTo']),
    source: 'hand',
    confirmed_by: 'hand',
  };
}

/** What the register is told about one of its records: nothing that it says itself, each thing once, in a stable order. */
export function changesOf(row: ConfirmedRow): ChangeRow[] {
  const registerId = row.own.find(({ scheme }) => scheme === 'register')?.value ?? '';
  const told = new Set(row.own.map(({ scheme, value }) => `${scheme}:${value}`));
  const byHand = new Set(row.links.map(({ record }) => record));
  const always = { valid_from: '', valid_to: '' };
  const linkOf = (other: JoinedRecord, confirmedBy: string) => ({
    ...always,
    change: 'link',
    field: other.source,
    value: ownPart(other),
    source: other.sender,
    confirmed_by: confirmedBy,
  });
  const shares = ({ identifiers }: ConfirmedRow['others'][number]): boolean =>
    identifiers.some(({ scheme, value }) => scheme !== 'member' && told.has(`${scheme}:${value}`));
  const certain = row.others.filter((other) => byHand.has(other.record) || shares(other));
  const orcids = certain.flatMap(({ identifiers, source, record }) =>
    identifiers
      .filter(({ scheme, value }) => scheme === 'orcid' && !told.has(`orcid:${value}`))
      .map(({ value }) => ({
        ...always,
        change: 'identifier',
        field: 'orcid',
        value,
        source,
        confirmed_by: byHand.has(record) ? 'hand' : 'identifier',
      })),
  );
  const changes = [
    ...row.links.map((other) => linkOf(other, 'hand')),
    ...certain.filter(({ record }) => !byHand.has(record)).map((other) => linkOf(other, 'identifier')),
    ...orcids,
    ...row.corrections.map(correctionOf),
  ];
  const rows = changes.map((change) => {
    const whole = { register_id: registerId, record: row.key, ...change };
    return { change_id: hashOf(whole).slice(0, 16), ...whole };
  });
  return [...new Map(rows.map((change) => [change.change_id, change])).values()].sort((one, two) =>
    one.change_id < two.change_id ? -1 : 1,
  );
}
