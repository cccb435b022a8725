import { PERSON_FIELDS, type PersonFieldName, type PersonFieldSpec } from '../field-spec';
import { associationField } from './association';
import { careerField } from './career';
import { collaboratorsField } from './collaborators';
import { disciplineField } from './discipline';
import { emailField } from './email';
import { identifierField } from './identifier';
import { nameField } from './name';
import { workplaceField } from './workplace';

/** A field whose type of value is its own affair. */
const opaque = <Value>(spec: PersonFieldSpec<Value>): PersonFieldSpec<unknown> => spec as PersonFieldSpec<unknown>;

const BY_NAME: { readonly [Name in PersonFieldName]: PersonFieldSpec<unknown> } = {
  name: opaque(nameField),
  email: opaque(emailField),
  workplace: opaque(workplaceField),
  discipline: opaque(disciplineField),
  career: opaque(careerField),
  identifier: opaque(identifierField),
  association: opaque(associationField),
  collaborators: opaque(collaboratorsField),
};

/** All fields of evidence, in the order of the waterfall. */
export const FIELD_SPECS: readonly PersonFieldSpec<unknown>[] = PERSON_FIELDS.map((name) => BY_NAME[name]);
