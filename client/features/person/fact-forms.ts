import type { NodeKind } from '../../api/generated/person';

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
  field: { fields: [text('text', true)], dated: false },
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
  readonly objectId: string | null;
  readonly objectName: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reason: string;
}

/** An empty form. */
export const EMPTY_FORM: FormState = { values: {}, objectId: null, objectName: '', validFrom: '', validTo: '', reason: '' };

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
  return kind === 'field' ? { ...values, technologies: [] } : values;
}

const DEPARTMENT =
  /(학과|학부|부|과|실|센터|팀|랩|소)$|\b(department|dept|school|faculty|lab|laboratory|division|cent(er|re)|college|group|institute)\b/i;

/**
 * What a line of an affiliation says after the place: department and position, or one of them. Nothing of it may be missing in the form, for
 * what the form does not say is taken back with the fact that it mends.
 */
export function besidePlace(parts: readonly string[]): { readonly department?: string; readonly position?: string } {
  const [first, second] = parts;
  if (first === undefined) return {};
  if (second !== undefined) return { department: first, position: second };
  return DEPARTMENT.test(first) ? { department: first } : { position: first };
}
