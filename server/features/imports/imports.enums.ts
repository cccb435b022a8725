import { registerEnumType } from 'type-graphql';

/** Whether a file is all there is or an addition (contract 2). */
export enum ImportMode {
  SNAPSHOT = 'snapshot',
  DELTA = 'delta',
}
registerEnumType(ImportMode, {
  name: 'ImportMode',
  description: 'Whether a file is all there is of its scope, or an addition.',
  valuesConfig: {
    SNAPSHOT: { description: 'All there is of its scope: records that are gone appear as missing.' },
    DELTA: { description: 'An addition: nothing is missing.' },
  },
});

/** What became of an import. */
export enum ImportState {
  STAGING = 'staging',
  PUBLISHING = 'publishing',
  DONE = 'done',
  NOTHING_TO_DO = 'nothingToDo',
  BLOCKED = 'blocked',
  CANCELLED = 'cancelled',
  UNDONE = 'undone',
}
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'What became of an import.',
  valuesConfig: {
    STAGING: { description: 'Its rows are read; nothing of it can be seen yet.' },
    PUBLISHING: { description: 'It is about to be seen.' },
    DONE: { description: 'It was published.' },
    NOTHING_TO_DO: { description: 'All of it was there already: no command was made of it.' },
    BLOCKED: { description: 'It has problems, and nothing of it was applied; the counts say what would have been.' },
    CANCELLED: { description: 'It was cancelled before it was published, and left nothing.' },
    UNDONE: { description: 'It was taken back.' },
  },
});

/** What happens to records that a snapshot no longer has. */
export enum MissingRecords {
  KEEP = 'keep',
  END_ON = 'endOn',
}
registerEnumType(MissingRecords, {
  name: 'MissingRecords',
  description: 'What happens to records that a snapshot no longer has.',
  valuesConfig: { KEEP: { description: 'They stay as they are.' }, END_ON: { description: 'Their facts end on the given day.' } },
});

/** How grave a problem is. */
export enum ProblemSeverity {
  ROW = 'row',
  FILE = 'file',
  NOTE = 'note',
}
registerEnumType(ProblemSeverity, {
  name: 'ProblemSeverity',
  description: 'How grave a problem is.',
  valuesConfig: {
    ROW: { description: 'The row cannot be applied.' },
    FILE: { description: 'The whole file is blocked.' },
    NOTE: { description: 'Worth knowing; blocks nothing.' },
  },
});

/** What an import would do to a record. */
export enum ChangeKind {
  CREATED = 'created',
  CHANGED = 'changed',
  MISSING = 'missing',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What an import would do to a record.',
  valuesConfig: {
    CREATED: { description: 'It is new.' },
    CHANGED: { description: 'Its values change.' },
    MISSING: { description: 'The snapshot no longer has it.' },
  },
});
