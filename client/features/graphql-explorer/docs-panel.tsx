import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { Button, TextField } from '../../ui';
import styles from './explorer.module.css';

/** What {@link DocsPanel} takes: the type shown, and how to go to another. */
export interface DocsPanelProps {
  readonly schema: GraphQLSchema;
  readonly trail: readonly string[];
  readonly onGo: (trail: readonly string[]) => void;
}

/** Every type with its fields and what they mean; a type's name leads to it. */
export function DocsPanel({ schema, trail, onGo }: DocsPanelProps) {
  const { t } = useTranslation('graphql-explorer');
  const [text, setText] = useState('');
  const searched = useDeferredValue(text.trim().toLowerCase());
  const name = trail.at(-1) ?? 'Query';
  const type = schema.getType(name);
  const found = useMemo(() => {
    if (searched.length < 2) return [];
    return Object.keys(schema.getTypeMap())
      .filter((candidate) => !candidate.startsWith('__') && candidate.toLowerCase().includes(searched))
      .slice(0, 30);
  }, [schema, searched]);
  const go = (next: string) => {
    setText('');
    onGo([...trail, next]);
  };
  return (
    <div className={styles.docs}>
      <TextField
        label={t('docs.search')}
        labelHidden
        placeholder={t('docs.search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {found.length > 0 ? (
        <ul className={styles.found}>
          {found.map((candidate) => (
            <li key={candidate}>
              <button type="button" className={styles.type} onClick={() => go(candidate)}>
                {candidate}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <header className={styles.docsHead}>
        <h3>{name}</h3>
        {trail.length > 0 ? (
          <Button size="dense" tone="quiet" onClick={() => onGo(trail.slice(0, -1))}>
            {t('docs.back')}
          </Button>
        ) : (
          <Button size="dense" tone="quiet" onClick={() => go('Mutation')}>
            Mutation
          </Button>
        )}
      </header>
      {type ? <TypeDocs type={type} onGo={go} /> : <p className={styles.quiet}>{t('docs.none')}</p>}
    </div>
  );
}

interface DocField {
  readonly name: string;
  readonly type: string;
  readonly named: string | null;
  readonly description: string | null;
  readonly args: readonly {
    readonly name: string;
    readonly type: string;
    readonly named: string;
    readonly description: string | null;
  }[];
}

function fieldsOf(type: GraphQLNamedType): DocField[] {
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).map((field) => ({
      name: field.name,
      type: String(field.type),
      named: getNamedType(field.type).name,
      description: field.description ?? null,
      args: field.args.map((arg) => ({
        name: arg.name,
        type: String(arg.type),
        named: getNamedType(arg.type).name,
        description: arg.description ?? null,
      })),
    }));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({
      name: field.name,
      type: String(field.type),
      named: getNamedType(field.type).name,
      description: field.description ?? null,
      args: [],
    }));
  }
  if (isEnumType(type))
    return type
      .getValues()
      .map((value) => ({ name: value.name, type: '', named: null, description: value.description ?? null, args: [] }));
  if (isUnionType(type))
    return type
      .getTypes()
      .map((member) => ({ name: member.name, type: '', named: member.name, description: member.description ?? null, args: [] }));
  return [];
}

function TypeDocs({ type, onGo }: { readonly type: GraphQLNamedType; readonly onGo: (name: string) => void }) {
  const link = (text: string, named: string) => (
    <button type="button" className={styles.type} onClick={() => onGo(named)}>
      {text}
    </button>
  );
  return (
    <>
      {type.description ? <p className={styles.description}>{type.description}</p> : null}
      <dl className={styles.fieldList}>
        {fieldsOf(type).map((field) => (
          <div key={field.name}>
            <dt>
              <code>{field.name}</code>{' '}
              {field.named && field.type ? link(field.type, field.named) : field.named ? link(field.name, field.named) : null}
            </dt>
            <dd>
              {field.description}
              {field.args.length > 0 ? (
                <ul className={styles.args}>
                  {field.args.map((arg) => (
                    <li key={arg.name}>
                      <code>{arg.name}</code> {link(arg.type, arg.named)} {arg.description}
                    </li>
                  ))}
                </ul>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
