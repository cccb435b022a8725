import type { NameModelParams } from './channel-params';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of objects one entry a line, so that a change shows as the lines that changed. */
function print(value: unknown, indent: string, depth: number): string {
  if (!isRecord(value) || depth === 0) return JSON.stringify(value);
  const inner = `${indent} `;
  const nested = Object.values(value).some(isRecord);
  if (!nested) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${print(entry, inner, depth - 1)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** Parameters as they are kept: JSON, in the order of `learnNames`, one thing a line. */
export const printNameParams = (params: NameModelParams): string => `${print(params, '', 3)}\n`;
