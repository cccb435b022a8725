import { cliActor, type KnownActor } from '../../identity/actor';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importPeople, personIdOf } from '../../testing/import-people';
import { readContacts } from '../contact-requests/contact-requests.service';
import { subjectReportPage } from './subject-report-page';
import { subjectReport } from './subject-report.service';

describe('a subject report', () => {
  let store: Neo4jStore;
  let person: string;
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const random = repeatableRandom('report');
  const ports = () => ({ store, clock, random });
  const owner = cliActor('root');

  beforeEach(async () => {
    store = await testStore();
    await importPeople(store, [
      { key: '1', hangul: '김민수', latin: '<b>Minsu</b>', email: 'minsu@example.org' },
      { key: '2', hangul: '이영희', email: 'younghee@example.org' },
    ]);
    person = await personIdOf(store, '1');
  });
  afterEach(() => store.close());

  it('holds the rows as they came, every fact, and who looked, and nothing of anybody else', async () => {
    await readContacts(ports(), owner, person);
    const report = await subjectReport(ports(), owner, person);
    expect(report.records).toMatchObject([{ key: 'members:KSEA:1', file: 'roster.csv', row: 2, values: { 성명: '김민수' } }]);
    expect(report.facts.map(({ kind }) => kind).sort()).toEqual(['contact', 'name']);
    expect(report.looks.map(({ action, actor }) => [action, actor])).toEqual(
      expect.arrayContaining([
        ['contacts', 'cli:root'],
        ['subjectReport', 'cli:root'],
      ]),
    );
    expect(JSON.stringify(report)).not.toContain('이영희');
  });

  it('shows earlier values and what was taken back', async () => {
    await importPeople(store, [{ key: '1', hangul: '김민수', latin: 'Min-su Kim', email: 'minsu@example.org' }], 'b.csv');
    const report = await subjectReport(ports(), owner, person);
    expect(report.records[0]?.earlier).toMatchObject([{ values: { 영문명: '<b>Minsu</b>' } }]);
    expect(report.facts.filter(({ retractedAt }) => retractedAt !== null).map(({ says }) => says)).toEqual([
      { hangul: '김민수', latin: '<b>Minsu</b>' },
    ]);
  });

  it('hides addresses from staff without a grant, also in raw values, and shows people their own', async () => {
    const staff: KnownActor = { ...owner, id: 'u_staff', via: 'session', contactGrant: false };
    const hidden = await subjectReport(ports(), staff, person);
    expect(JSON.stringify(hidden)).not.toContain('minsu@example.org');
    expect(hidden.contactsShown).toBe(false);
    const self: KnownActor = { ...staff, roles: ['participant'], personId: person };
    expect(JSON.stringify(await subjectReport(ports(), self, person))).toContain('minsu@example.org');
    await expect(subjectReport(ports(), self, await personIdOf(store, '2'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is a page in which no value becomes markup', async () => {
    const page = subjectReportPage(await subjectReport(ports(), owner, person));
    expect(page).toContain('김민수');
    expect(page).toContain('&lt;b&gt;Minsu&lt;/b&gt;');
    expect(page).not.toContain('<b>');
  });
});
