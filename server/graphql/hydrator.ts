import DataLoader from 'dataloader';
import { Kind, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { learnStatement, paramsOf, placeOf, type KeptStatement, type NodeKey, type Statements } from './kept-statements';

/** A node as the generated resolver returns it. */
export interface HydratedNode {
  readonly id: string;
}

/** A row of the generated resolver: what was selected, and the key by which it was found. */
type KeyedRow = HydratedNode & Readonly<Record<string, unknown>>;

/** What the hydrator needs of a request's context; everything in it is handed on. */
export interface HydratorContext {
  readonly executionContext?: Statements;
}

/** Root list fields of the generated schema, and the property by which a node is found there. */
const ROOTS = {
  persons: 'id',
  institutions: 'id',
  associations: 'id',
  countries: 'code',
  technologies: 'code',
  editions: 'year',
  events: 'id',
  clubs: 'id',
  projects: 'id',
  works: 'id',
} as const;
/** A root list field of the generated schema. */
export type NodeRoot = keyof typeof ROOTS;

const idField = (name: string): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  alias: { kind: Kind.NAME, value: KEY_ALIAS },
});
const KEY_ALIAS = '__hydratorKey';

/**
 * Loads nodes of the generated schema for computed fields, with the selection the caller made: one generated Cypher statement for all
 * nodes of a list (DataLoader by field). A node that the audience may not see comes back as null, like one that is not there.
 */
export class NodeHydrator {
  private readonly loaders = new WeakMap<object, Map<string, DataLoader<NodeKey, HydratedNode | null>>>();

  /** @param context handed to the generated resolver; set by `bind` once the request's context exists. */
  constructor(private context: HydratorContext = {}) {}

  /** Ties the hydrator to the context it is a part of. */
  bind(context: HydratorContext): void {
    this.context = context;
  }

  /** The node with this key, or null; `by` names another property to find it by. */
  load(root: NodeRoot, key: NodeKey, info: GraphQLResolveInfo, by: string = ROOTS[root]): Promise<HydratedNode | null> {
    const [field, ...more] = info.fieldNodes;
    // A field that is asked for once is the same one, whoever asks; `ahead` knows it before it is executed.
    const asked = field !== undefined && more.length === 0 ? field : info.fieldNodes;
    const ofField = this.loaders.get(asked) ?? new Map<string, DataLoader<NodeKey, HydratedNode | null>>();
    this.loaders.set(asked, ofField);
    let loader = ofField.get(by);
    if (!loader) {
      loader = new DataLoader((keys) => this.fetch(root, by, keys, info), { maxBatchSize: 500 });
      ofField.set(by, loader);
    }
    return loader.load(key);
  }

  /**
   * Begins to load the node that a field below this one will most likely ask for, while the rest of the answer is still being looked up. The
   * field asks by itself as ever: what was guessed wrong is loaded in vain, and shown to nobody.
   *
   * @param info - of the field that is being resolved
   * @param below - name of the field in its selection
   */
  ahead(root: NodeRoot, key: string, info: GraphQLResolveInfo, below: string): void {
    const fields = info.fieldNodes
      .flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
      .filter((one): one is FieldNode => one.kind === Kind.FIELD && one.name.value === below && one.directives?.length === 0);
    if (fields.length === 1) this.load(root, key, { ...info, fieldNodes: fields }).catch(() => undefined);
  }

  private async fetch(
    root: NodeRoot,
    keyName: string,
    keys: readonly NodeKey[],
    info: GraphQLResolveInfo,
  ): Promise<(HydratedNode | null)[]> {
    const statements = this.context.executionContext;
    const place = statements ? placeOf(root, keyName, keys, info) : null;
    const kept = place?.get();
    const rows = await (statements && typeof kept === 'object'
      ? this.ask(statements, kept, keys)
      : this.generate(root, keyName, keys, info));
    if (kept === undefined) place?.set('once');
    else if (place && kept === 'once') {
      // What is asked for a second time is worth being learnt, and then the library knows which database it speaks to. Nobody waits for it.
      place.set('none');
      learnStatement((probes, probed) => this.generate(root, keyName, probes, info, probed), keys[0]!)
        .then((statement) => place.set(statement ?? 'none'))
        .catch(() => undefined);
    }
    const byKey = new Map(rows.map((row) => [String(row[KEY_ALIAS]), row]));
    return keys.map((key) => byKey.get(String(key)) ?? null);
  }

  /** Runs a statement that was made before: making it is most of the work of a page. */
  private async ask(statements: Statements, kept: KeptStatement, keys: readonly NodeKey[]): Promise<KeyedRow[]> {
    const { records } = await statements.run(kept.cypher, paramsOf(kept, keys));
    return records.map((record) => record.get('this') as KeyedRow);
  }

  private async generate(
    root: NodeRoot,
    keyName: string,
    keys: readonly NodeKey[],
    info: GraphQLResolveInfo,
    executionContext = this.context.executionContext,
  ): Promise<KeyedRow[]> {
    const parentType = info.schema.getQueryType();
    const field = parentType?.getFields()[root];
    if (!parentType || !field?.resolve) throw new Error(`The schema has no root field ${root}.`);
    const fieldNodes = info.fieldNodes.map((node): FieldNode => ({
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: root },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [...(node.selectionSet?.selections ?? []), idField(keyName)] },
    }));
    const args = { where: { [keyName]: { in: [...keys] } }, limit: keys.length };
    return (await field.resolve(
      undefined,
      args,
      { ...this.context, executionContext },
      {
        ...info,
        fieldName: root,
        fieldNodes,
        parentType,
        returnType: field.type,
        path: { prev: undefined, key: root, typename: parentType.name },
      },
    )) as KeyedRow[];
  }
}
