import type { FieldKind } from '../spec';
import type { Comparator } from './comparator';
import { date } from './date';
import { email } from './email';
import { fullName } from './full-name';
import { givenName } from './given-name';
import { personName } from './person-name';
import { category, identifier, number, postcode } from './short-code';
import { surname } from './surname';
import { address, occupation, place, set, text } from './texts';

/** The comparator of every kind of field. */
export const COMPARATORS: Readonly<Record<FieldKind, Comparator>> = {
  personName,
  givenName,
  surname,
  fullName,
  date,
  number,
  postcode,
  text,
  address,
  category,
  email,
  identifier,
  occupation,
  place,
  set,
};

export type { Compare, Comparator } from './comparator';
