import type { StatedRecord } from '@brainlink/schema/facts';
import { z } from 'zod';
import { associationKeys } from '../association-key';
import { CONSENT_COLUMNS, NAME_FIELDS, PERSON_COLUMNS, REGISTER_ID_COLUMN, ownColumn } from '../person-columns';
import { commonPersonFacts, personFact } from '../person-facts';
import { checkPerson, partialDate, personShape } from '../person-row';
import { derivedKey, identityText, recordKey } from '../record-key';
import { defineSource } from '../source';

const rowSchema = z
  .object({
    ...personShape,
    registerId: z.string().optional(),
    associations: z.string().optional(),
    branch: z.string().optional(),
    memberSince: partialDate.optional(),
    registered: partialDate.optional(),
  })
  .superRefine(checkPerson);

/** A row of the register of overseas Korean scientists and engineers. */
export type RegisterRow = z.infer<typeof rowSchema>;

/** KOFST's Database of Overseas Korean Scientists and Engineers (rule 40). */
export const registerSource = defineSource<RegisterRow>({
  name: 'register',
  label: { ko: '재외한인과학기술인 DB', en: 'Register of overseas Korean scientists and engineers' },
  columns: [
    { ...REGISTER_ID_COLUMN, key: true },
    ...PERSON_COLUMNS,
    ownColumn(
      'associations',
      'text',
      '소속 협회',
      'Associations',
      '협회|소속협회|가입협회|가입 협회|협회명|재외과협|association|member of|membership|memberships|association membership',
    ),
    ownColumn('branch', 'text', '지부', 'Branch', '소속지부|지부명|지회|분과|chapter|branch name|professional branch'),
    ownColumn('memberSince', 'date', '협회 가입일', 'Member since', '입회일|가입일|가입연도|가입년도|joined|join date|joined on'),
    ownColumn(
      'registered',
      'date',
      '등록일',
      'Registered',
      '등록일자|등록연도|등록년도|등재일|registered on|date registered|registration date',
    ),
    ...CONSENT_COLUMNS,
  ],
  requiredAnyOf: [NAME_FIELDS],
  rowSchema,
  defaultMode: 'delta',
  state(row, ctx, from): readonly StatedRecord[] {
    const key = recordKey('register', ctx, row.registerId ?? derivedKey(identityText(row), from.occurrence));
    const facts = [...commonPersonFacts(key, row, ctx), personFact(key, 'origin', { overseasKorean: true })];
    if (row.registerId) facts.push(personFact(key, 'identifier', { scheme: 'register', value: row.registerId }));
    for (const association of row.associations ? associationKeys(row.associations, ctx) : []) {
      const object = { kind: 'Association', key: association } as const;
      facts.push(personFact(key, 'membership', { branch: row.branch }, { object, validFrom: row.memberSince }));
    }
    const scope = ctx.scope || 'register';
    return [
      { key, source: 'register', sender: ctx.sender, scope, describes: 'person', origin: from.origin, raw: from.raw, facts },
    ];
  },
});
