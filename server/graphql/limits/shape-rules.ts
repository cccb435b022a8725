import { GraphQLError, Kind, type ASTVisitor, type DocumentNode, type SelectionSetNode, type ValidationContext } from 'graphql';
import type { ErrorCode } from '@brainlink/schema/errors';

/** Deepest nesting of fields, introspection left out. */
export const MAX_DEPTH = 12;
/** Most aliases in a document. */
export const MAX_ALIASES = 60;
/** Most fields at the root. */
export const MAX_ROOT_FIELDS = 30;

const refuse = (code: ErrorCode, message: string): GraphQLError => new GraphQLError(message, { extensions: { atlasCode: code } });

interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
}

/** Depth, aliases and root fields of a document, fragments followed (a cycle, which another rule refuses, is followed once). */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [],
    ),
  );
  // Each fragment is measured once, whatever the number of its spreads: a document of fragments in fragments stays linear.
  const known = new Map<string, { depth: number; rootFields: number }>();
  let aliases = 0;
  const measure = (set: SelectionSetNode): { depth: number; rootFields: number } => {
    let [depth, rootFields] = [0, 0];
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) aliases++;
        rootFields++;
        const inner =
          selection.selectionSet && !selection.name.value.startsWith('__') ? measure(selection.selectionSet).depth : 0;
        depth = Math.max(depth, 1 + inner);
        continue;
      }
      const found = selection.kind === Kind.INLINE_FRAGMENT ? measure(selection.selectionSet) : fragment(selection.name.value);
      depth = Math.max(depth, found.depth);
      rootFields += found.rootFields;
    }
    return { depth, rootFields };
  };
  const fragment = (name: string): { depth: number; rootFields: number } => {
    const before = known.get(name);
    if (before) return before;
    known.set(name, { depth: 0, rootFields: 0 });
    const set = fragments.get(name);
    const found = set ? measure(set) : { depth: 0, rootFields: 0 };
    known.set(name, found);
    return found;
  };
  let [depth, rootFields] = [0, 0];
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const found = measure(node.selectionSet);
    depth = Math.max(depth, found.depth);
    rootFields = Math.max(rootFields, found.rootFields);
  }
  return { depth, aliases, rootFields };
}

/** Refuses documents that are too deep or too wide before anything of them is resolved. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const { depth, aliases, rootFields } = shapeOf(document);
      if (depth > MAX_DEPTH)
        context.reportError(refuse('DEPTH_LIMIT', `The query is ${depth} levels deep; ${MAX_DEPTH} are allowed.`));
      if (aliases > MAX_ALIASES)
        context.reportError(refuse('ALIAS_LIMIT', `The query has ${aliases} aliases; ${MAX_ALIASES} are allowed.`));
      if (rootFields > MAX_ROOT_FIELDS) {
        context.reportError(refuse('COST_LIMIT', `The query has ${rootFields} root fields; ${MAX_ROOT_FIELDS} are allowed.`));
      }
    },
  };
}
