import { useLazyQuery } from '@apollo/client/react';
import { COUNTRIES, STAGES } from '@brainlink/schema/vocabulary';
import { useId, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FindObjectDocument, type NodeKind } from '../../api/generated/person';
import { useFormat } from '../../i18n/use-format';
import { SelectField, TextField } from '../../ui';
import styles from './fact-editor.module.css';
import { FACT_FORMS, type FactForm, type FormField, type FormKind, type FormState } from './fact-forms';

/** What {@link FactFields} takes. `missing` names what has to be entered yet. */
export interface FactFieldsProps {
  readonly kind: FormKind;
  readonly form: FormState;
  readonly onChange: (form: FormState) => void;
  readonly missing: readonly string[];
}

/** The fields of one kind of fact. */
export function FactFields({ kind, form, onChange, missing }: FactFieldsProps) {
  const { t } = useTranslation('person');
  const spec: FactForm = FACT_FORMS[kind];
  const problem = (name: string) => (missing.includes(name) ? t('editor.needed') : undefined);
  const set = (name: FormField['name'], value: string) => onChange({ ...form, values: { ...form.values, [name]: value } });
  return (
    <>
      {spec.object ? (
        <ObjectField
          kinds={spec.object.kinds}
          name={form.objectName}
          chosen={form.objectId !== null}
          error={problem('object') ?? problem('text')}
          onText={(objectName) =>
            onChange({
              ...form,
              objectName,
              objectId: null,
              values: kind === 'membership' ? form.values : { ...form.values, text: objectName },
            })
          }
          onChoose={(id, name) =>
            onChange({
              ...form,
              objectId: id,
              objectName: name,
              values: kind === 'membership' ? form.values : { ...form.values, text: name },
            })
          }
        />
      ) : null}
      <div className={styles.grid}>
        {spec.fields
          .filter((field) => !(spec.object && field.name === 'text'))
          .map((field) => (
            <ControlFor
              key={field.name}
              field={field}
              value={form.values[field.name] ?? ''}
              error={problem(field.name)}
              onChange={(value) => set(field.name, value)}
            />
          ))}
        {spec.dated ? (
          <>
            <TextField
              label={t('editor.from')}
              placeholder="2024-05"
              inputMode="numeric"
              value={form.validFrom}
              error={missing.includes('validFrom') ? t('editor.dateShape') : undefined}
              onChange={(event) => onChange({ ...form, validFrom: event.target.value })}
            />
            <TextField
              label={t('editor.to')}
              placeholder={t('career.now')}
              inputMode="numeric"
              value={form.validTo}
              error={missing.includes('validTo') ? t('editor.dateShape') : undefined}
              onChange={(event) => onChange({ ...form, validTo: event.target.value })}
            />
          </>
        ) : null}
      </div>
    </>
  );
}

function ControlFor(props: {
  readonly field: FormField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const { field, value, error, onChange } = props;
  const label = t(`field.${field.name}`);
  if (field.control === 'text')
    return <TextField label={label} value={value} error={error} onChange={(event) => onChange(event.target.value)} />;
  const options: readonly (readonly [string, string])[] =
    field.control === 'country'
      ? COUNTRIES.map((country) => [country.code, format.text(country.name)] as const).toSorted((a, b) =>
          a[1].localeCompare(b[1], format.locale),
        )
      : field.control === 'stage'
        ? STAGES.map((stage) => [stage.code, format.text(stage.name)])
        : field.control === 'yesNo'
          ? [
              ['yes', t('word.yes')],
              ['no', t('word.no')],
            ]
          : field.control === 'level'
            ? [
                ['bachelor', t('word.bachelor')],
                ['master', t('word.master')],
                ['doctor', t('word.doctor')],
              ]
            : field.control === 'scheme'
              ? [
                  ['orcid', 'ORCID'],
                  ['openalex', 'OpenAlex'],
                  ['register', t('word.register')],
                  ['portal', t('word.portal')],
                  ['member', t('word.memberNumber')],
                ]
              : [
                  ['email', t('word.email')],
                  ['phone', t('word.phone')],
                ];
  return (
    <SelectField label={label} value={value} error={error} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t('editor.choose')}</option>
      {options.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

function ObjectField(props: {
  readonly kinds: readonly NodeKind[];
  readonly name: string;
  readonly chosen: boolean;
  readonly error: string | undefined;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string, name: string) => void;
}) {
  const { t } = useTranslation('person');
  const id = useId();
  const [find, { data }] = useLazyQuery(FindObjectDocument);
  const [open, setOpen] = useState(false);
  const hits = data?.search.hits ?? [];
  return (
    <div className={styles.object}>
      <TextField
        label={t(props.kinds[0] === 'ASSOCIATION' ? 'field.association' : 'field.institution')}
        value={props.name}
        error={props.error}
        hint={props.chosen ? t('editor.objectKnown') : t('editor.objectText')}
        role="combobox"
        aria-expanded={open && hits.length > 0}
        aria-controls={id}
        autoComplete="off"
        onChange={(event) => {
          const text = event.target.value;
          props.onText(text);
          setOpen(text.trim().length > 1);
          if (text.trim().length > 1) void find({ variables: { text: text.trim(), kinds: [...props.kinds] } });
        }}
      />
      {open && hits.length > 0 ? (
        <ul id={id} className={styles.hits} aria-label={t('editor.found')}>
          {hits.map((hit) => (
            <li key={hit.id}>
              <button
                type="button"
                onClick={() => {
                  props.onChoose(hit.id, hit.title);
                  setOpen(false);
                }}
              >
                <b>{hit.title}</b> <span>{hit.subtitle}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
