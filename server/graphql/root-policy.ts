import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { operationOfRootField } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { Actor } from '../identity/actor';
import { authorize, decide } from '../identity/policy';

/** Names of the fields that an operation asks at its root. */
export function rootFieldsOf(document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        for (const node of document.definitions) {
          if (node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value) collect(node.selectionSet);
        }
      }
    }
  };
  collect(operation.selectionSet);
  return names;
}

/**
 * Refuses an operation with a root field that the actor may not ask at all (deny by default). What reaches only somebody's own event or
 * club is let through: its resolver asks the policy again with what it is about. Introspection is for whoever has signed in.
 * @throws AtlasError
 */
export function authorizeRootFields(actor: Actor, document: DocumentNode, operation: OperationDefinitionNode): void {
  for (const field of rootFieldsOf(document, operation)) {
    if (field === '__typename') continue;
    if (field.startsWith('__')) {
      if (actor.kind === 'anonymous') throw new AtlasError('SIGN_IN_REQUIRED');
      continue;
    }
    const named = operationOfRootField(field);
    if (named === undefined) {
      throw new AtlasError(actor.kind === 'anonymous' ? 'SIGN_IN_REQUIRED' : 'NOT_ALLOWED', { details: { field } });
    }
    const { allow, reasons } = decide(actor, named);
    if (!allow && !reasons.every((reason) => reason.code === 'OUT_OF_REACH')) authorize(actor, named);
  }
}

/** Whether an anonymous request may be looked at any further: its text must ask nothing but what is open to everybody. */
export const isOpen = (document: DocumentNode): boolean =>
  document.definitions.every(
    (node) =>
      node.kind !== Kind.OPERATION_DEFINITION ||
      [...rootFieldsOf(document, node)].every((field) => field === '__typename' || operationOfRootField(field) === 'readMe'),
  );
