import { registerEnumType } from 'type-graphql';

/** Where a person stands towards Korea; the values are those of the projection. */
export enum Standing {
  KOREA = 'korea',
  OVERSEAS_KOREAN = 'overseasKorean',
  ABROAD = 'abroad',
  UNKNOWN = 'unknown',
}
registerEnumType(Standing, {
  name: 'Standing',
  description: 'Where a person stands towards Korea: drawn as a dot, a dot in a ring, a ring.',
  valuesConfig: {
    KOREA: { description: 'In Korea: a dot.' },
    OVERSEAS_KOREAN: { description: 'Overseas Korean: a dot in a ring.' },
    ABROAD: { description: 'Scientist abroad: a ring.' },
    UNKNOWN: { description: 'No source says.' },
  },
});

/** What ties two people (contract 15). */
export enum TieKind {
  CO_EVENT = 'CO_EVENT',
  CLUB = 'CLUB',
  PROJECT = 'PROJECT',
  PUBLICATION = 'PUBLICATION',
}
registerEnumType(TieKind, {
  name: 'TieKind',
  description: 'What ties two people.',
  valuesConfig: {
    CO_EVENT: { description: 'Both attended the same event.' },
    CLUB: { description: 'Both belong to the same club.' },
    PROJECT: { description: 'Both take part in the same joint project.' },
    PUBLICATION: { description: 'Both are authors of the same work of at most 30 authors.' },
  },
});

/** Kinds of things that have a page. */
export enum NodeKind {
  PERSON = 'PERSON',
  INSTITUTION = 'INSTITUTION',
  ASSOCIATION = 'ASSOCIATION',
  COUNTRY = 'COUNTRY',
  TECHNOLOGY = 'TECHNOLOGY',
  EDITION = 'EDITION',
  EVENT = 'EVENT',
  CLUB = 'CLUB',
  PROJECT = 'PROJECT',
  WORK = 'WORK',
}
registerEnumType(NodeKind, { name: 'NodeKind', description: 'Kinds of things that have a page of their own.' });

/** Which world a store is (contract 17). */
export enum World {
  DEMO = 'demo',
  REAL = 'real',
}
registerEnumType(World, {
  name: 'World',
  description: 'Which world the store is.',
  valuesConfig: { DEMO: { description: 'Made-up people at real institutions.' }, REAL: { description: 'Real people.' } },
});
