import type { StatedRecord } from '@brainlink/schema/facts';
import { z } from 'zod';
import { CONSENT_COLUMNS, NAME_FIELDS, PERSON_COLUMNS, REGISTER_ID_COLUMN, ownColumn } from '../person-columns';
import { commonPersonFacts, personFact } from '../person-facts';
import { checkOrder, checkPerson, partialDate, personShape } from '../person-row';
import { derivedKey, identityText, recordKey } from '../record-key';
import { defineSource } from '../source';

const rowSchema = z
  .object({
    ...personShape,
    memberNo: z.string().optional(),
    registerId: z.string().optional(),
    joined: partialDate.optional(),
    left: partialDate.optional(),
    branch: z.string().optional(),
    memberRole: z.string().optional(),
  })
  .superRefine((row, ctx) => {
    checkPerson(row, ctx);
    checkOrder(row.joined, row.left, 'left', ctx);
  });

/** A row of an association's roster. */
export type MemberRow = z.infer<typeof rowSchema>;

/** An association's roster of members. The scope is the association, the sender usually the same. */
export const membersSource = defineSource<MemberRow>({
  name: 'members',
  label: { ko: '협회 회원 명단', en: 'Roster of an association' },
  columns: [
    {
      ...ownColumn(
        'memberNo',
        'key',
        '회원번호',
        'Member number',
        '회원 번호|회원id|회원 id|회원코드|member no|member no.|membership no|membership number|member id|membership id|memberid|번호(회원)',
      ),
      key: true,
    },
    REGISTER_ID_COLUMN,
    ...PERSON_COLUMNS,
    ownColumn(
      'joined',
      'date',
      '입회일',
      'Joined',
      '가입일|입회일자|가입일자|입회연도|가입연도|입회년도|가입년도|입회년월|가입년월|입회연월|가입연월|가입시기|입회|가입|join date|joined on|date joined|member since|membership start|year joined|joining date|since',
    ),
    ownColumn(
      'left',
      'date',
      '탈퇴일',
      'Left',
      '탈회일|탈퇴일자|회원종료일|회원자격만료일|만료일|left on|date left|member until|membership end|membership expires|expiry date|expiration date',
    ),
    ownColumn(
      'branch',
      'text',
      '지부',
      'Branch',
      '소속지부|지부명|지회|분과|분회|chapter|local chapter|branch name|regional chapter|section|professional branch',
    ),
    ownColumn(
      'memberRole',
      'text',
      '역할',
      'Role',
      '협회직책|협회 직책|임원직|임원|협회 내 직책|회원구분|회원 구분|회원종류|회원등급|role in association|membership type|member type|membership role|office|member role',
    ),
    ...CONSENT_COLUMNS,
  ],
  requiredAnyOf: [NAME_FIELDS],
  rowSchema,
  defaultMode: 'snapshot',
  state(row, ctx, from): readonly StatedRecord[] {
    const key = recordKey('members', ctx, row.memberNo ?? derivedKey(identityText(row), from.occurrence));
    const association = ctx.scope || ctx.sender;
    const facts = [
      ...commonPersonFacts(key, row, ctx),
      personFact(key, 'origin', { overseasKorean: true }),
      personFact(
        key,
        'membership',
        { role: row.memberRole, branch: row.branch },
        { object: { kind: 'Association', key: association }, validFrom: row.joined, validTo: row.left },
      ),
    ];
    if (row.registerId) facts.push(personFact(key, 'identifier', { scheme: 'register', value: row.registerId }));
    if (row.memberNo) facts.push(personFact(key, 'identifier', { scheme: 'member', value: row.memberNo }));
    return [
      {
        key,
        source: 'members',
        sender: ctx.sender,
        scope: association,
        describes: 'person',
        origin: from.origin,
        raw: from.raw,
        facts,
      },
    ];
  },
});
