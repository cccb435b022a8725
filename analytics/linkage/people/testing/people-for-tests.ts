import type { PartialDate } from '@brainlink/schema/time';
import { seededRandom } from '../../random';
import type { LinkContext } from '../link-context';
import { emptyPersonRecord, type PersonRecord } from '../person-record';
import { namesForTests } from './names-for-tests';

/** A context with two institutions in Korea, of which one is a part of the other, and two abroad. */
export const contextForTests = (): LinkContext => ({
  names: namesForTests(),
  institutions: new Map([
    ['ror:kaist', { country: 'KR', city: 'Daejeon', related: ['ror:kaist-hospital'] }],
    ['ror:kaist-hospital', { country: 'KR', city: 'Daejeon', related: ['ror:kaist'] }],
    ['ror:mit', { country: 'US', city: 'Cambridge' }],
    ['ror:berlin', { country: 'DE', city: 'Berlin' }],
  ]),
});

/** A record with some parts filled in. */
export const record = (key: string, parts: Partial<PersonRecord> = {}): PersonRecord => ({ ...emptyPersonRecord(key), ...parts });

const SURNAMES = ['김', '이', '박', '최', '정', '윤', '남궁', '백', '노', '구'];
const GIVEN = ['상호', '지영', '민준', '서연', '영호', '혜진', '도현', '은주', '재원', '수빈', '태희', '광수'];
const LATIN: Readonly<Record<string, string>> = {
  김: 'Kim',
  이: 'Lee',
  박: 'Park',
  최: 'Choi',
  정: 'Jung',
  윤: 'Yoon',
  남궁: 'Namkung',
  백: 'Baek',
  노: 'Roh',
  구: 'Koo',
};
const FIELDS = ['Quantum computing', 'Robot learning', 'Solid-state batteries', 'Gene therapy', 'Network security'];
const INSTITUTIONS = ['ror:kaist', 'ror:mit', 'ror:berlin', 'ror:kaist-hospital'];

/** Invented people, as a register has them and, every other one, as a list of participants has them; deterministic. */
export function inventedRecords(people: number, seed = 7): readonly PersonRecord[] {
  const next = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  return Array.from({ length: people }, (_, i) => {
    const surname = pick(SURNAMES);
    const given = pick(GIVEN) + (next() < 0.5 ? '' : '');
    const field = pick(FIELDS);
    const institution = pick(INSTITUTIONS);
    const common: Partial<PersonRecord> = {
      names: [{ hangul: surname + given, latin: `${LATIN[surname] ?? ''} ${String.fromCharCode(65 + (i % 26))}` }],
      fields: [{ text: field, technologies: [] }],
      affiliations: [{ text: institution, institution, position: pick(['Professor', 'Postdoctoral Researcher', '조교수']) }],
      emails: next() < 0.7 ? [`person${String(i)}@example.org`] : [],
    };
    const registered = record(`register:kofst:${String(i)}`, {
      ...common,
      statedOn: '2024' as PartialDate,
      identifiers: [{ scheme: 'register', value: `R${String(i)}` }],
      degrees: [{ level: 'doctor', text: institution, year: 1985 + Math.floor(next() * 35) }],
      memberships: [{ association: pick(['KSEA', 'VeKNI']), branch: pick(['Berlin', 'Texas']) }],
    });
    if (i % 2 === 1) return [registered];
    const listed = record(`participants:kofst:xld:${String(i)}`, {
      ...common,
      statedOn: '2026-05' as PartialDate,
      identifiers: [
        { scheme: 'portal', value: `P${String(i)}` },
        ...(i % 4 === 0 ? [{ scheme: 'register', value: `R${String(i)}` } as const] : []),
      ],
      stages: [{ stage: pick(['early', 'mid', 'senior']), year: 2026 }],
    });
    return [registered, listed];
  }).flat();
}
