import { HIDDEN_OBJECTS, type HiddenObject } from './hidden-objects';

/** Hidden objects that lie in one world, by the names of all of them. */
export type HiddenWorlds = Readonly<Record<string, readonly HiddenObject[]>>;

/** So many objects at most lie in one world: questions about each are asked of it. */
const MOST = 6;

const keysOf = ({ records = [] }: HiddenObject): string[] => records.map(({ key }) => key);

/** Whether two objects do not speak of one record, and are hidden from the same people: then each hides beside the other as it does alone. */
function fit(one: HiddenObject, other: HiddenObject): boolean {
  const keys = new Set(keysOf(one));
  const bothAudited = one.audited !== undefined && other.audited !== undefined;
  return one.from === other.from && !bothAudited && !keysOf(other).some((key) => keys.has(key));
}

/**
 * The worlds to ask: several objects share one, since a world takes a minute and what leaks from it leaks whatever else is hidden;
 * each in a world of its own when `alone`, which tells what it was that leaked.
 */
export function hiddenWorlds(alone: boolean): HiddenWorlds {
  const worlds: [name: string, objects: HiddenObject[]][] = [];
  for (const [name, object] of Object.entries(HIDDEN_OBJECTS)) {
    const world = worlds.find(
      ([, objects]) => objects.length < (alone ? 1 : MOST) && objects.every((other) => fit(object, other)),
    );
    if (world) {
      world[0] += `; ${name}`;
      world[1].push(object);
    } else {
      worlds.push([name, [object]]);
    }
  }
  return Object.fromEntries(worlds);
}
