import type { NodeKind } from '../../api/generated/person';
import type { Fact } from './person-view';

/** How one value of a fact is entered. */
export type Control = 'text' | 'country' | 'stage' | 'yesNo' | 'level' | 'scheme' | 'contactScheme';

/** One value of a fact. The name is that of the fact's property. */
export interface FormField {
  readonly name:
    | 'text'
    | 'position'
    | 'department'
    | 'country'
    | 'city'
    | 'stage'
    | 'overseasKorean'
    | 'role'
    | 'branch'
    | 'level'
    | 'scheme'
    | 'value';
  readonly control: Control;
  readonly required: boolean;
}

/** How a kind of fact is stated by hand. */
export interface FactForm {
  readonly fields: readonly FormField[];
  /** What it points to, where it points to something. */
  readonly object?: { readonly kinds: readonly NodeKind[]; readonly required: boolean };
  /** What the form does not show, and a correction hands on as it was. */
  readonly carries?: readonly string[];
  /** Whether it holds for a time. */
  readonly dated: boolean;
}

const text = (name: FormField['name'], required = false): FormField => ({ name, control: 'text', required });

/** The kinds that can be stated by hand on a person's page. Participation and consent have commands of their own. */
export const FACT_FORMS = {
  affiliation: {
    fields: [text('text', true), text('position'), text('department')],
    object: { kinds: ['INSTITUTION'], required: false },
    dated: true,
  },
  residence: { fields: [{ name: 'country', control: 'country', required: true }, text('city')], dated: true },
  stage: { fields: [{ name: 'stage', control: 'stage', required: true }], dated: true },
  origin: { fields: [{ name: 'overseasKorean', control: 'yesNo', required: true }], dated: false },
  field: { fields: [text('text', true)], carries: ['technologies'], dated: false },
  degree: {
    fields: [{ name: 'level', control: 'level', required: true }, text('text', true)],
    object: { kinds: ['INSTITUTION'], required: false },
    dated: true,
  },
  membership: { fields: [text('role'), text('branch')], object: { kinds: ['ASSOCIATION'], required: true }, dated: true },
  identifier: { fields: [{ name: 'scheme', control: 'scheme', required: true }, text('value', true)], dated: false },
  contact: { fields: [{ name: 'scheme', control: 'contactScheme', required: true }, text('value', true)], dated: false },
} as const satisfies Record<string, FactForm>;

/** A kind that can be stated by hand. */
export type FormKind = keyof typeof FACT_FORMS;

/** Whether a kind of fact can be stated by hand here. */
export const hasForm = (kind: string): kind is FormKind => Object.hasOwn(FACT_FORMS, kind);

/** What is in the form: values by name, times, the object chosen, the reason. */
export interface FormState {
  readonly values: Readonly<Partial<Record<FormField['name'], string>>>;
  /** What the fact says that has no field. */
  readonly carried: Readonly<Record<string, unknown>>;
  readonly objectId: string | null;
  readonly objectName: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reason: string;
}

/** An empty form. */
export const EMPTY_FORM: FormState = {
  values: {},
  carried: {},
  objectId: null,
  objectName: '',
  validFrom: '',
  validTo: '',
  reason: '',
};

/**
 * The form with what the fact says now. Nothing of it may be missing, for what the form does not say is taken back with the fact that it
 * takes the place of.
 */
export function formOf(fact: Fact, kind: FormKind): FormState {
  const spec: FactForm = FACT_FORMS[kind];
  const props = (fact.props ?? {}) as Readonly<Record<string, unknown>>;
  const told = spec.fields.flatMap((field): [string, string][] => {
    const value = props[field.name];
    if (field.control === 'yesNo' && typeof value === 'boolean') return [[field.name, value ? 'yes' : 'no']];
    return typeof value === 'string' ? [[field.name, value]] : [];
  });
  const values: FormState['values'] = Object.fromEntries(told);
  const pointsTo = spec.object ? (fact.object ?? null) : null;
  return {
    ...EMPTY_FORM,
    values: spec.object && !values.text && pointsTo && kind !== 'membership' ? { ...values, text: pointsTo.name } : values,
    carried: Object.fromEntries((spec.carries ?? []).flatMap((name) => (name in props ? [[name, props[name]]] : []))),
    objectId: pointsTo?.id ?? null,
    objectName: pointsTo?.name ?? values.text ?? '',
    validFrom: fact.validFrom ?? '',
    validTo: fact.validTo ?? '',
  };
}

/** The form of another kind: what was entered belongs to the old one, but for when and why. */
export const formOfKind = ({ validFrom, validTo, reason }: FormState, kind: FormKind): FormState => ({
  ...EMPTY_FORM,
  ...(FACT_FORMS[kind].dated ? { validFrom, validTo } : {}),
  reason,
});

/** Names of what still has to be entered; a statement by hand always needs its reason (contract 4). */
export function missingIn(kind: FormKind, form: FormState): string[] {
  const spec: FactForm = FACT_FORMS[kind];
  const missing = spec.fields
    .filter((field) => field.required && !form.values[field.name]?.trim())
    .map((field) => field.name as string);
  if (spec.object?.required && !form.objectId) missing.push('object');
  const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;
  if (form.validFrom && !datePattern.test(form.validFrom)) missing.push('validFrom');
  if (form.validTo && !datePattern.test(form.validTo)) missing.push('validTo');
  if (!form.reason.trim()) missing.push('reason');
  return missing;
}

/** The values as the server takes them. */
export function valueOf(kind: FormKind, form: FormState): Record<string, unknown> {
  const spec: FactForm = FACT_FORMS[kind];
  const entries = spec.fields
    .map((field): [string, unknown] => {
      const value = form.values[field.name]?.trim() ?? '';
      return [field.name, field.control === 'yesNo' ? value === 'yes' : value];
    })
    .filter(([, value]) => value !== '');
  const values = Object.fromEntries(entries);
  return kind === 'field' ? { technologies: [], ...form.carried, ...values } : values;
}
