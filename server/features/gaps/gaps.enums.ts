import { registerEnumType } from 'type-graphql';

/** By what those who span structural holes are ordered. */
export enum HoleMeasure {
  EFFECTIVE_SIZE = 'EFFECTIVE_SIZE',
  CONSTRAINT = 'CONSTRAINT',
  CIRCLES = 'CIRCLES',
}
registerEnumType(HoleMeasure, {
  name: 'HoleMeasure',
  description: 'By what those who span structural holes are ordered.',
  valuesConfig: {
    EFFECTIVE_SIZE: { description: 'Largest effective size first: contacts who do not repeat one another.' },
    CONSTRAINT: { description: "Lowest of Burt's constraint first." },
    CIRCLES: { description: 'Most circles first: groups of contacts that only this person joins.' },
  },
});

/** Who is suggested to whom. */
export enum SuggestionScope {
  ANYBODY = 'ANYBODY',
  CROSS_BORDER = 'CROSS_BORDER',
}
registerEnumType(SuggestionScope, {
  name: 'SuggestionScope',
  description: 'Who is suggested to whom.',
  valuesConfig: {
    ANYBODY: { description: 'Any two people.' },
    CROSS_BORDER: { description: 'Somebody in Korea and somebody abroad.' },
  },
});

/** Why there is no answer. */
export enum NoGap {
  NOTHING_KNOWN = 'NOTHING_KNOWN',
  EMPTY = 'EMPTY',
  ONE_PERSON = 'ONE_PERSON',
  NO_TIES = 'NO_TIES',
}
registerEnumType(NoGap, {
  name: 'NoGap',
  description: 'Why there is nothing to tell.',
  valuesConfig: {
    NOTHING_KNOWN: { description: '`knownAt` lies before the first record.' },
    EMPTY: { description: 'Nobody fits.' },
    ONE_PERSON: { description: 'One person alone has no network.' },
    NO_TIES: { description: 'Nobody who fits has a tie.' },
  },
});
