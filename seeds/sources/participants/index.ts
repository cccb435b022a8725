import type { StatedRecord } from '@brainlink/schema/facts';
import {
  type DomesticCategoryCode,
  type OverseasCategoryCode,
  OVERSEAS_CATEGORIES,
  readCategory,
} from '@brainlink/schema/vocabulary';
import { z } from 'zod';
import { CONSENT_COLUMNS, NAME_FIELDS, PERSON_COLUMNS, REGISTER_ID_COLUMN, ownColumn } from '../person-columns';
import { commonPersonFacts, personFact } from '../person-facts';
import { checkPerson, partialDate, personShape } from '../person-row';
import { derivedKey, identityText, recordKey } from '../record-key';
import { defineSource } from '../source';
import { readOrigin } from './origin';

const rowSchema = z
  .object({
    ...personShape,
    event: z.string().optional(),
    portalId: z.string().optional(),
    registerId: z.string().optional(),
    status: z.enum(['considered', 'invited', 'accepted', 'declined', 'reserve', 'attended']).optional(),
    role: z.string().optional(),
    category: z.string().optional(),
    origin: z.string().optional(),
    travelsFrom: z.string().optional(),
    from: partialDate.optional(),
    to: partialDate.optional(),
  })
  .superRefine(checkPerson);

/** A row of a list of participants. */
export type ParticipantRow = z.infer<typeof rowSchema>;

/** A category's code when the vocabulary knows it; the words themselves otherwise, since offices add their own. */
const categoryOf = (text: string): DomesticCategoryCode | OverseasCategoryCode | string => readCategory(text) ?? text;

const OVERSEAS = new Set<string>(OVERSEAS_CATEGORIES.map(({ code }) => code));

/**
 * Who came, or was to come, to an event (rule 30). The scope is the event, unless a column names one for each row; a list without a
 * column of statuses is a list of those who attended.
 */
export const participantsSource = defineSource<ParticipantRow>({
  name: 'participants',
  label: { ko: '행사 참가자 명단', en: 'Participants of an event' },
  columns: [
    ownColumn(
      'event',
      'key',
      '행사번호',
      'Event',
      '행사|행사 번호|행사id|행사 id|행사코드|event id|event key|event code|event no|xld id',
    ),
    {
      ...ownColumn(
        'portalId',
        'key',
        '포털 ID',
        'Portal id',
        '포털id|울타리id|울타리 id|ultari id|portal user id|참가자id|참가자 id|참가자번호|접수번호|참가번호|participant id|participant no|registration id',
      ),
      key: true,
      keyMayBeEmpty: true,
    },
    REGISTER_ID_COLUMN,
    ...PERSON_COLUMNS,
    ownColumn(
      'role',
      'role',
      '역할',
      'Role',
      '참가역할|참가 역할|참여역할|참가유형|참가자유형|역할구분|role in event|participant role|participation type|participant type',
    ),
    ownColumn(
      'status',
      'status',
      '참석여부',
      'Status',
      '상태|참석 여부|참석상태|참가상태|참가여부|참석|출석|출석여부|참여상태|진행상태|attendance|attended|participation status|attendance status|rsvp',
    ),
    ownColumn(
      'category',
      'text',
      '기관구분',
      'Category',
      '기관 구분|소속구분|소속유형|기관유형|참가자구분|유형|participant category|institution type|organization type|affiliation type|sector',
    ),
    ownColumn(
      'origin',
      'text',
      '국내외 구분',
      'Origin',
      '국내외구분|국내/해외|국내외|국내·외|구분|출신구분|한인여부|재외한인여부|재외한인 여부|domestic/overseas|domestic or overseas|overseas/domestic|overseas korean|group|type',
    ),
    ownColumn(
      'travelsFrom',
      'country',
      '출발국',
      'Travels from',
      '출발 국가|출발국가|출발지|항공출발국|travel from|travelling from|traveling from|departure country|country of departure|departs from',
    ),
    ownColumn(
      'from',
      'date',
      '참가 시작일',
      'From',
      '참가시작일|참가일|도착일|참석일|arrival|arrival date|attends from|date attended',
    ),
    ownColumn('to', 'date', '참가 종료일', 'To', '참가종료일|출발일|departure|departure date|attends until'),
    ...CONSENT_COLUMNS,
  ],
  requiredAnyOf: [NAME_FIELDS],
  rowSchema,
  defaultMode: 'snapshot',
  state(row, ctx, from): readonly StatedRecord[] {
    const event = row.event ?? ctx.scope;
    const own = row.portalId ?? derivedKey(identityText(row), from.occurrence);
    const key = recordKey('participants', ctx, `${event}:${own}`);
    const facts = [...commonPersonFacts(key, row, ctx)];
    if (row.registerId) facts.push(personFact(key, 'identifier', { scheme: 'register', value: row.registerId }));
    if (row.portalId) facts.push(personFact(key, 'identifier', { scheme: 'portal', value: row.portalId }));
    const category = row.category === undefined ? undefined : categoryOf(row.category);
    const overseasKorean =
      readOrigin(row.origin) ?? (category === 'overseasAssociation' || category === 'associationBranch' ? true : undefined);
    if (overseasKorean !== undefined) facts.push(personFact(key, 'origin', { overseasKorean }));
    const travelsFrom = row.travelsFrom ?? (category !== undefined && OVERSEAS.has(category) ? row.country : undefined);
    facts.push(
      personFact(
        key,
        'participation',
        { status: row.status ?? 'attended', role: row.role ?? 'participant', category, travelsFrom },
        { object: { kind: 'Event', key: event }, validFrom: row.from, validTo: row.to ?? row.from },
      ),
    );
    return [
      {
        key,
        source: 'participants',
        sender: ctx.sender,
        scope: event,
        describes: 'person',
        origin: from.origin,
        raw: from.raw,
        facts,
      },
    ];
  },
});
