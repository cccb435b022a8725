import { hash } from 'node:crypto';

const MOST_NAMES = 4_096;
const names = new Map<string, string>();

/** A name as JSON writes it. The same few names come with every fact. */
function quoted(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) names.clear();
  const text = JSON.stringify(name);
  names.set(name, text);
  return text;
}

/** JSON with sorted keys and without undefined members: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  // Called for every fact: one pass, nothing in between.
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member === undefined || member === null) continue;
    text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** SHA-256 of a text, in hex. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** SHA-256 of the canonical JSON of a value, in hex. */
export const hashOf = (value: unknown): string => sha256(canonicalJson(value));
