import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from './en/admin.json';
import ko from './ko/admin.json';

// The client may not import from the server, which writes the audit; what it writes is read as it stands there.
const server = join(__dirname, '..', '..', 'server');
const WRITERS = ['features', 'identity', 'commands'];
const written = WRITERS.flatMap((folder) =>
  readdirSync(join(server, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(server, folder, file), 'utf8');
      return [/action: '([A-Za-z]+)'/g, /\.\.\.note\(\w+, '([A-Za-z]+)'/g].flatMap((shape) =>
        [...text.matchAll(shape)].map(([, action]) => action!),
      );
    }),
);

/** Commands that are written down under their kind. */
const COMMANDS = [
  ...['stateFact', 'retractFact', 'releaseFact', 'setAttendance', 'setConsent', 'decideLink', 'unlink', 'erasePerson'],
  ...['createShortlist', 'updateShortlist', 'setShortlistEntries', 'removeShortlistEntries', 'waiveConflict'],
];

describe('the audit trail', () => {
  it('names every deed in both languages, so that nobody reads createUpload among Korean words', () => {
    expect(written.length).toBeGreaterThan(15);
    const deeds = [...new Set([...written, ...COMMANDS])];
    expect(deeds.filter((deed) => !(deed in ko.audit.does))).toEqual([]);
    expect(deeds.filter((deed) => !(deed in en.audit.does))).toEqual([]);
  });
});
