import { CSRF_HEADER, csrfToken } from '../../api/csrf';
import { refusedAnswer } from '../../api/fault';

/** Which list a table shows: a name and what it was asked with. */
export interface ExportList {
  readonly kind: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A table as the server writes it into a file. */
export interface ExportRequest {
  readonly format: 'csv' | 'xlsx';
  readonly name: string;
  readonly list: ExportList;
  /** The command up to which the rows were known. */
  readonly seq: number | null;
  /** The table as it is shown; without it the server reads the whole list. */
  readonly columns?: readonly { readonly key: string; readonly header: string }[];
  readonly rows?: readonly (readonly (string | number | boolean | null)[])[];
}

/** Asks the server for the file: cells are escaped there, and the file says query, time and count. Throws when it is refused. */
export async function requestExport(
  request: ExportRequest,
): Promise<{ readonly blob: Blob; readonly name: string; readonly count: number | null }> {
  const answer = await fetch('/export', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', [CSRF_HEADER]: csrfToken() },
    body: JSON.stringify(request),
  });
  if (!answer.ok) throw await refusedAnswer(answer);
  const count = answer.headers.get('x-atlas-count');
  return { blob: await answer.blob(), name: `${request.name}.${request.format}`, count: count === null ? null : Number(count) };
}
