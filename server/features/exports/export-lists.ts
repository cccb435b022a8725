import { z } from 'zod';

import { readAuditPage, type AuditEntry } from '../../audit';
import type { NodeKind } from '../../graphql/types';
import { canonical } from '../atlas/answer-header.service';
import { readStoreState } from '../atlas/store-state.service';
import { resolveTimes } from '../atlas/two-times';
import { factReader } from '../facts/fact-view';
import type { FactView } from '../facts/fact-view.types';
import { allPersonFacts, thingFacts } from '../facts/facts.service';
import { askedPerson } from '../people/canonical-person.service';
import { listUsers } from '../users/users.service';
import { aboutNow, list, times, type ExportList, type ListReader } from './export-list';
import { SPEAKER_LISTS } from './speaker-lists';
import { NETWORK_LISTS } from './network-lists';

const facts = {
  id: { ko: 'ID', en: 'Id' },
  kind: { ko: '종류', en: 'Kind' },
  value: { ko: '내용', en: 'Value' },
  object: { ko: '대상', en: 'Object' },
  validFrom: { ko: '시작', en: 'From' },
  validTo: { ko: '끝', en: 'To' },
  source: { ko: '출처', en: 'Source' },
  file: { ko: '파일', en: 'File' },
  row: { ko: '행', en: 'Row' },
  recordedAt: { ko: '기록', en: 'Recorded' },
  lastConfirmed: { ko: '마지막 확인', en: 'Last confirmed' },
  visibility: { ko: '공개 범위', en: 'Visibility' },
  byHand: { ko: '직접 입력', en: 'By hand' },
};

const factRow = (fact: FactView) => ({
  id: fact.id,
  kind: fact.kind,
  value: fact.value,
  object: fact.object?.name ?? null,
  validFrom: fact.validFrom,
  validTo: fact.validTo,
  source: fact.source,
  file: fact.file,
  row: fact.row,
  recordedAt: fact.recordedAt,
  lastConfirmed: fact.lastConfirmed,
  visibility: fact.visibility,
  byHand: fact.byHand,
});

async function wholeAudit(reader: ListReader, filter: { subject?: string | null; actor?: string | null }): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readAuditPage>> = await readAuditPage(reader.features.identity, {
      audience: reader.audience,
      first: 200,
      after,
      ...filter,
    });
    entries.push(...page.entries);
    after = page.hasNextPage ? page.endCursor : null;
  } while (after !== null);
  return entries;
}

/** Every list that can be asked for by name. */
export const EXPORT_LISTS: Readonly<Record<string, ExportList>> = {
  ...NETWORK_LISTS,
  ...SPEAKER_LISTS,
  personFacts: list({
    operation: 'readGraph',
    variables: z.object({ id: z.string(), includeRetracted: z.boolean().default(false), ...times }),
    columns: facts,
    async read(reader, { id, includeRetracted, validAt, knownAt }) {
      const { audience, features, actor } = reader;
      const { store, clock } = features.identity;
      const resolved = await resolveTimes(store, clock, await readStoreState(store), { validAt, knownAt });
      const known = await askedPerson(features.identity, audience, id, { validAt, knownAt });
      const options = { includeRetracted, onlyValid: Boolean(validAt) };
      const found = known === null ? [] : await allPersonFacts(store, factReader(actor), audience, known, resolved, options);
      const query = `personFacts${canonical({ id, includeRetracted })}`;
      return {
        rows: found.map(factRow),
        about: { query, validAt: resolved.validAt, knownAt: resolved.knownAt, seq: resolved.seq },
      };
    },
  }),
  thingFacts: list({
    operation: 'readGraph',
    variables: z.object({ kind: z.custom<NodeKind>(), id: z.string() }),
    columns: facts,
    async read(reader, { kind, id }) {
      const found = await thingFacts(reader.features.identity, factReader(reader.actor), reader.audience, kind, id);
      return { rows: found.map(factRow), about: await aboutNow(reader, `thingFacts${canonical({ kind, id })}`) };
    },
  }),
  importProblems: list({
    operation: 'readImports',
    variables: z.object({ importId: z.string() }),
    columns: {
      file: { ko: '파일', en: 'File' },
      row: { ko: '행', en: 'Row' },
      column: { ko: '열', en: 'Column' },
      severity: { ko: '정도', en: 'Severity' },
      code: { ko: '코드', en: 'Code' },
      found: { ko: '찾은 값', en: 'Found' },
      advice: { ko: '안내', en: 'What to do' },
    },
    async read(reader, { importId }) {
      const problems = await reader.features.imports.problems(importId);
      const rows = problems.map(({ file, row, column, severity, code, found, advice }) => ({
        file,
        row: row ?? null,
        column: column ?? null,
        severity,
        code,
        found: found ?? null,
        advice: advice[reader.actor.locale],
      }));
      return { rows, about: await aboutNow(reader, `importProblems${canonical({ importId })}`) };
    },
  }),
  users: list({
    operation: 'readUsers',
    variables: z.object({}),
    columns: {
      id: { ko: 'ID', en: 'Id' },
      name: { ko: '이름', en: 'Name' },
      roles: { ko: '역할', en: 'Roles' },
      contactGrant: { ko: '연락처 열람', en: 'Contact data' },
      disabled: { ko: '사용 중지', en: 'Disabled' },
      createdAt: { ko: '생성', en: 'Created' },
      lastSeenAt: { ko: '마지막 접속', en: 'Last seen' },
    },
    async read(reader) {
      const users = await listUsers(reader.features.identity, reader.actor);
      const rows = users.map(({ id, name, roles, contactGrant, disabled, createdAt, lastSeenAt }) => ({
        id,
        name,
        roles: roles.join(' '),
        contactGrant,
        disabled,
        createdAt,
        lastSeenAt,
      }));
      return { rows, about: await aboutNow(reader, 'users{}') };
    },
  }),
  auditEntries: list({
    operation: 'readAudit',
    variables: z.object({ subject: z.string().nullish(), actor: z.string().nullish() }),
    columns: {
      id: { ko: 'ID', en: 'Id' },
      at: { ko: '때', en: 'When' },
      actor: { ko: '누가', en: 'Who' },
      actorName: { ko: '이름', en: 'Name' },
      via: { ko: '경로', en: 'Via' },
      action: { ko: '무엇', en: 'What' },
      subjects: { ko: '대상', en: 'Subjects' },
      seq: { ko: '명령', en: 'Command' },
      reason: { ko: '이유', en: 'Reason' },
    },
    async read(reader, { subject, actor }) {
      const entries = await wholeAudit(reader, { subject, actor });
      const rows = entries.map(({ id, at, actor: by, actorName, via, action, subjects, seq, reason }) => ({
        id,
        at,
        actor: by,
        actorName,
        via,
        action,
        subjects: subjects.map((about) => `${about.kind} ${about.id}`).join(', '),
        seq,
        reason,
      }));
      return { rows, about: await aboutNow(reader, `auditEntries${canonical({ subject, actor })}`) };
    },
  }),
};
