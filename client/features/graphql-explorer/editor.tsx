import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, foldGutter, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef } from 'react';
import styles from './explorer.module.css';

/** What {@link QueryEditor} takes. Another `docKey` puts `value` into the editor anew. */
export interface QueryEditorProps {
  readonly label: string;
  readonly value: string;
  readonly docKey: number;
  readonly schema: GraphQLSchema | null;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** Shows the docs of a type or field that was pressed with Ctrl. */
  readonly onShowDocs: (type: string) => void;
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--ink3)' },
  { tag: [tags.string, tags.number, tags.bool], color: 'var(--warn)' },
  { tag: tags.variableName, color: 'var(--c1)' },
  { tag: [tags.typeName, tags.atom], color: 'var(--good)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--ink)' },
]);

/** The editor of a question: completion and checks know the schema, Ctrl+Enter asks. Escape, then Tab, leaves it by keyboard. */
export function QueryEditor({ label, value, docKey, schema, onChange, onRun, onShowDocs }: QueryEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const handlers = useRef({ onChange, onRun, onShowDocs });
  useEffect(() => {
    handlers.current = { onChange, onRun, onShowDocs };
  });
  useEffect(() => {
    if (!root.current) return;
    const language = new Compartment();
    const editor = new EditorView({
      parent: root.current,
      state: EditorState.create({
        doc: value,
        extensions: [
          lineNumbers(),
          foldGutter(),
          history(),
          drawSelection(),
          indentOnInput(),
          bracketMatching(),
          closeBrackets(),
          autocompletion(),
          highlightActiveLine(),
          syntaxHighlighting(colours),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          EditorView.updateListener.of((update) => update.docChanged && handlers.current.onChange(update.state.doc.toString())),
          keymap.of([
            {
              key: 'Mod-Enter',
              preventDefault: true,
              run: () => {
                handlers.current.onRun();
                return true;
              },
            },
            ...closeBracketsKeymap,
            ...defaultKeymap,
            ...historyKeymap,
            ...completionKeymap,
            ...lintKeymap,
            indentWithTab,
          ]),
          language.of(
            graphql(schema ?? undefined, {
              onShowInDocs: (field, type, parent) => handlers.current.onShowDocs(type ?? parent ?? field ?? ''),
            }),
          ),
        ],
      }),
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
    // A new document is a new editor; its handlers are read when they are needed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [docKey]);
  useEffect(() => {
    if (view.current && schema) updateSchema(view.current, schema);
  }, [schema, docKey]);
  return <div ref={root} className={styles.editor} />;
}
