import { CONSENT_PURPOSES } from '@brainlink/schema/facts';
import { registerEnumType } from 'type-graphql';

/** What a consent is for, as `schema/facts` lists it (contract 12). */
export const ConsentPurposeEnum = Object.fromEntries(CONSENT_PURPOSES.map((purpose) => [purpose, purpose]));
registerEnumType(ConsentPurposeEnum, { name: 'ConsentPurpose', description: 'What a consent is for.' });

/** What was decided. */
export enum ConsentValue {
  YES = 'yes',
  NO = 'no',
  UNKNOWN = 'unknown',
}
registerEnumType(ConsentValue, {
  name: 'ConsentValue',
  description: 'What was decided; unknown counts as no for everyone but the secretariat.',
  valuesConfig: {
    YES: { description: 'Given.' },
    NO: { description: 'Refused or taken back.' },
    UNKNOWN: { description: 'Nobody said: takes back an answer recorded by hand.' },
  },
});
