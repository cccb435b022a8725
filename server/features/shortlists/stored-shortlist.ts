/** What a stored shortlist says. */
export interface ShortlistSays {
  readonly title: string;
  readonly topic?: string;
  /** Id of the event it is for. */
  readonly event?: string;
  /** Id of the user who made it. */
  readonly owner: string;
  readonly members: readonly string[];
}

/** A shortlist as it is stored. */
export interface StoredShortlist {
  readonly group: string;
  readonly says: ShortlistSays;
  readonly at: string;
  readonly seq: number;
}

/** What a row of a shortlist says; null: taken off. */
export interface EntrySays {
  readonly state: string;
  readonly note?: string;
}

/** Something that was chosen for a row. */
export interface StoredEntry {
  readonly group: string;
  readonly person: string;
  readonly says: EntrySays | null;
  readonly by: string;
  readonly at: string;
  readonly seq: number;
  /** Command since which it says so: a later one where it was stated again. */
  readonly from: number;
  /** Said then, and not only stated again when something else was undone. */
  readonly original: boolean;
  readonly inForce: boolean;
  readonly undone: boolean;
}

const PREFIX = 'shortlist:';

/** The group of a list by its id. */
export const groupOf = (id: string): string => `${PREFIX}${id}`;
/** The id of a list by its group. */
export const idOfGroup = (group: string): string => group.slice(PREFIX.length);

/** A row with its text read. */
export const readSays = <T>(row: Readonly<Record<string, unknown>>): T =>
  ({ ...row, says: JSON.parse(String(row['says'])) as unknown }) as T;
