import type { CardFragment } from '../../../api/generated/speakers';

/** The card of somebody of whom nothing is known but how to call them. */
export const unknownCard = (id: string, name: string): CardFragment => ({
  id,
  name,
  nameLatin: null,
  institution: null,
  country: null,
  stage: null,
  standing: 'UNKNOWN',
});
