import { registerEnumType } from 'type-graphql';

/** How coarse a network is drawn. */
export enum NetworkLevel {
  COMMUNITIES = 'COMMUNITIES',
  PEOPLE = 'PEOPLE',
}
registerEnumType(NetworkLevel, {
  name: 'NetworkLevel',
  description: 'How coarse a network is drawn.',
  valuesConfig: { COMMUNITIES: { description: 'One node a community.' }, PEOPLE: { description: 'One node a person.' } },
});

/** Why something is not drawn or not counted. */
export enum LeftOutReason {
  LARGE_WORK = 'LARGE_WORK',
  OVER_BUDGET = 'OVER_BUDGET',
  NO_TIES = 'NO_TIES',
  UNDATED = 'UNDATED',
}
registerEnumType(LeftOutReason, {
  name: 'LeftOutReason',
  description: 'Why something is not drawn or not counted.',
  valuesConfig: {
    LARGE_WORK: { description: 'Works of more than 30 authors, or cut off by their source, make no ties.' },
    OVER_BUDGET: { description: 'People who fit the filter and are not drawn, because the budget is spent.' },
    NO_TIES: { description: 'People who fit the filter and have no tie in it.' },
    UNDATED: { description: 'Ties whose beginning is not known, and so are in no quarter of the histogram.' },
  },
});

/** How neighbours are grouped. */
export enum NeighborGrouping {
  STRONGEST = 'STRONGEST',
  COUNTRY = 'COUNTRY',
  TECHNOLOGY = 'TECHNOLOGY',
}
registerEnumType(NeighborGrouping, {
  name: 'NeighborGrouping',
  description: 'How neighbours are grouped.',
  valuesConfig: {
    STRONGEST: { description: 'The strongest, one by one.' },
    COUNTRY: { description: 'By country of residence.' },
    TECHNOLOGY: { description: 'By technology.' },
  },
});

/** Direction of a link between Korea and abroad, seen from Korea. */
export enum LinkDirection {
  OUT = 'OUT',
  BACK = 'BACK',
}
registerEnumType(LinkDirection, {
  name: 'LinkDirection',
  description: 'Direction of a move between Korea and abroad.',
  valuesConfig: { OUT: { description: 'From Korea abroad.' }, BACK: { description: 'From abroad to Korea.' } },
});
