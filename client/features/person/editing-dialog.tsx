import { lazy, Suspense } from 'react';
import { useFormat } from '../../i18n/use-format';
import { consentsOf, type Fact, type FactLine, type PersonNode } from './person-view';

// Editors are for the few who correct, when they do.
const FactEditor = lazy(() => import('./fact-editor').then((part) => ({ default: part.FactEditor })));
const AttendanceEditor = lazy(() => import('./decision-editor').then((part) => ({ default: part.AttendanceEditor })));
const ConsentEditor = lazy(() => import('./decision-editor').then((part) => ({ default: part.ConsentEditor })));

/** What is being edited: a fact (`null`: a new one), or a decision. */
export type Editing =
  { readonly what: 'fact'; readonly line: FactLine | null } | { readonly what: 'attendance' } | { readonly what: 'consent' };

/** What {@link EditingDialog} takes. */
export interface EditingDialogProps {
  readonly editing: Editing;
  readonly personId: string;
  readonly person: PersonNode;
  readonly facts: readonly Fact[];
  readonly onClose: () => void;
  /** It is done, as the command with this number. */
  readonly onDone: (seq: number) => void;
}

/** The dialog of what is being edited. */
export function EditingDialog({ editing, personId, person, facts, onClose, onDone }: EditingDialogProps) {
  const format = useFormat();
  return (
    <Suspense fallback={null}>
      {editing.what === 'fact' ? <FactEditor personId={personId} line={editing.line} onClose={onClose} onDone={onDone} /> : null}
      {editing.what === 'attendance' ? (
        <AttendanceEditor
          personId={personId}
          events={person.participationsConnection.edges.map(({ node, properties }) => ({
            id: node.id,
            title: format.text({ ko: node.titleKo ?? '', en: node.titleEn ?? '' }),
            status: properties.status ?? 'considered',
            role: properties.role ?? 'participant',
          }))}
          onClose={onClose}
          onDone={onDone}
        />
      ) : null}
      {editing.what === 'consent' ? (
        <ConsentEditor personId={personId} now={consentsOf(facts)} onClose={onClose} onDone={onDone} />
      ) : null}
    </Suspense>
  );
}
