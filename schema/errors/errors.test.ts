import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { AtlasError, ERROR_CODES, ERROR_DEFINITIONS, errorTable, toAtlasError } from './index';

const readme = join(__dirname, 'README.md');

describe('the closed list of error codes', () => {
  it('documents every code in the README, which is generated from the list', () => {
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(readme, errorTable());
    expect(readFileSync(readme, 'utf8')).toBe(errorTable());
  });

  it('gives advice in Korean and in English for every code', () => {
    const silent = ERROR_CODES.filter((code) => {
      const { advice } = ERROR_DEFINITIONS[code];
      return !/[가-힣]/.test(advice.ko) || !/[a-z]{2}/.test(advice.en);
    });
    expect(silent).toEqual([]);
    expect(ERROR_CODES.length).toBeGreaterThanOrEqual(40);
  });

  it('answers system errors with a status of 500 or more and the others with one of 400 or more', () => {
    const odd = ERROR_CODES.filter((code) => {
      const { category, http } = ERROR_DEFINITIONS[code];
      return category === 'system' ? http < 500 : http < 400 || http >= 500;
    });
    expect(odd).toEqual([]);
  });
});

describe('AtlasError', () => {
  it('shows code, category, advice and details, and nothing of its cause', () => {
    const error = new AtlasError('PAGE_LIMIT', { details: { limit: 500 }, cause: new Error('Kim, secret') });
    expect(error.toView()).toEqual({
      code: 'PAGE_LIMIT',
      category: 'constraint',
      advice: ERROR_DEFINITIONS.PAGE_LIMIT.advice,
      details: { limit: 500 },
    });
    expect(JSON.stringify(error.toView())).not.toContain('secret');
    expect(error.http).toBe(400);
  });

  it('turns an unknown error into INTERNAL without repeating its text', () => {
    const error = toAtlasError(new Error('MATCH (p:Person {name: "Kim"})'));
    expect(error.code).toBe('INTERNAL');
    expect(error.message).not.toContain('Kim');
  });

  it('leaves an error of ours as it is', () => {
    const error = new AtlasError('NOT_FOUND');
    expect(toAtlasError(error)).toBe(error);
  });
});
