import type { JsonDelivery } from '../delivery';
import type { InstitutionsByCountry } from '../institutions';
import { officeTime } from '../programme/clock';

/** ROR's records of the institutions where people of the demo work or studied, before anything else comes. */
export const rorDelivery = (institutions: InstitutionsByCountry): JsonDelivery => ({
  source: 'ror',
  sender: 'ror',
  scope: 'ror',
  mode: 'delta',
  at: officeTime('2022-01-10', 9),
  fileName: 'ror-2022-01-10.jsonl',
  form: 'json',
  rows: {
    *[Symbol.iterator]() {
      for (const list of institutions.values()) for (const institution of list) yield institution.record;
    },
  },
});
