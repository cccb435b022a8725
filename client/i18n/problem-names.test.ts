import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from './en/imports.json';
import ko from './ko/imports.json';

// The client may not import from the seeds, which own the list; it is read as it stands there.
const list = readFileSync(join(__dirname, '..', '..', 'seeds', 'check', 'problem-codes.ts'), 'utf8');
const codes = [...list.matchAll(/^ {2}'([A-Z_]+)',$/gm)].map(([, code]) => code ?? '');

describe('the problems of a file', () => {
  it('have a name in both languages, each of them, so that nobody reads KEY_CONFLICT among Korean words', () => {
    expect(codes.length).toBeGreaterThan(40);
    expect(Object.keys(ko.problems.kind)).toEqual(codes);
    expect(Object.keys(en.problems.kind)).toEqual(codes);
  });

  it('are called differently, each', () => {
    expect(new Set(Object.values(ko.problems.kind)).size).toBe(codes.length);
    expect(new Set(Object.values(en.problems.kind)).size).toBe(codes.length);
  });
});
