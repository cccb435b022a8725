import { registerEnumType } from 'type-graphql';

/** What was decided about two records; the values are those of the store. */
export enum LinkDecisionKind {
  LINK = 'link',
  DIFFERENT = 'different',
  UNSURE = 'unsure',
  UNLINK = 'unlink',
}
registerEnumType(LinkDecisionKind, {
  name: 'LinkDecisionKind',
  description: 'What was decided about two records.',
  valuesConfig: {
    LINK: { description: 'They describe one person.' },
    DIFFERENT: { description: 'They describe two people: remembered, and never proposed again.' },
    UNSURE: { description: 'Looked at, and left open.' },
    UNLINK: { description: 'A link was taken back: the pair is open again, and no run links it by itself.' },
  },
});

/** Whose decision it is. */
export enum LinkDecider {
  PERSON = 'PERSON',
  MODEL = 'MODEL',
}
registerEnumType(LinkDecider, {
  name: 'LinkDecider',
  description: 'Whose decision it is.',
  valuesConfig: {
    PERSON: { description: 'Made by hand.' },
    MODEL: { description: 'Made by a run, from evidence above the threshold.' },
  },
});

/** How an answer to a decision turned out. */
export enum LinkOutcome {
  DECIDED = 'DECIDED',
  CONFLICT = 'CONFLICT',
  CONTRADICTION = 'CONTRADICTION',
}
registerEnumType(LinkOutcome, {
  name: 'LinkOutcome',
  description: 'How a decision was received.',
  valuesConfig: {
    DECIDED: { description: 'Published.' },
    CONFLICT: { description: 'Somebody decided about this pair since you looked; nothing was changed, and `current` is theirs.' },
    CONTRADICTION: {
      description: 'It contradicts decisions by hand about the same people; nothing was changed, and `contradicts` lists them.',
    },
  },
});

/** Order of the worklist. */
export enum LinkOrder {
  PRIORITY = 'PRIORITY',
  AMBIGUITY = 'AMBIGUITY',
  SCORE = 'SCORE',
}
registerEnumType(LinkOrder, {
  name: 'LinkOrder',
  description: 'Order of the worklist.',
  valuesConfig: {
    PRIORITY: { description: 'People of the next event first, then the most ambiguous.' },
    AMBIGUITY: { description: 'The most ambiguous first.' },
    SCORE: { description: 'The highest match weight first.' },
  },
});

/** Which pairs of the worklist are meant. */
export enum LinkState {
  OPEN = 'OPEN',
  UNSURE = 'UNSURE',
  TO_LOOK_AT = 'TO_LOOK_AT',
}
registerEnumType(LinkState, {
  name: 'LinkState',
  description: 'Which pairs of the worklist.',
  valuesConfig: {
    OPEN: { description: 'Nobody has decided yet.' },
    UNSURE: { description: 'Looked at, and left open.' },
    TO_LOOK_AT: { description: 'Both.' },
  },
});

/** What holds two records together. */
export enum LinkBasis {
  IDENTIFIER = 'IDENTIFIER',
  DECISION = 'DECISION',
  MODEL = 'MODEL',
}
registerEnumType(LinkBasis, {
  name: 'LinkBasis',
  description: 'What holds two records together.',
  valuesConfig: {
    IDENTIFIER: { description: 'They carry the same identifier.' },
    DECISION: { description: 'A person linked them.' },
    MODEL: { description: 'A run linked them, from evidence above the threshold.' },
  },
});

/** What a change of the threshold would do to a pair. */
export enum LinkChange {
  LINK = 'LINK',
  UNLINK = 'UNLINK',
}
registerEnumType(LinkChange, {
  name: 'LinkChange',
  description: 'What a run would do to a pair.',
  valuesConfig: { LINK: { description: 'Link it.' }, UNLINK: { description: 'Take its link back.' } },
});
