import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { parsePartialDate, type PartialDate } from '@brainlink/schema/time';

const read = (value: unknown): PartialDate => {
  const date = typeof value === 'string' ? parsePartialDate(value) : null;
  if (date === null) throw new TypeError('A date looks like 2019, 2019-06 or 2019-06-30.');
  return date;
};

/** A calendar date as exactly as it is known; the text carries its own precision. */
export const PartialDateScalar = new GraphQLScalarType<PartialDate, string>({
  name: 'PartialDate',
  description: 'A date as exactly as it is known: "2019", "2019-06" or "2019-06-30". Days are Korean days.',
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});

/** Any JSON value. */
export const JsonScalar = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  name: 'JSON',
  description: 'Any JSON value.',
  specifiedByURL: null,
});
