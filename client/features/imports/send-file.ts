import { CSRF_HEADER, csrfToken } from '../../api/csrf';
import { refusedAnswer } from '../../api/fault';

/** What {@link sendFile} takes. */
export interface SendFileOptions {
  readonly uploadId: string;
  readonly file: Blob;
  /** Bytes a piece; the server's word. */
  readonly pieceSize: number;
  readonly onSent: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends a file in pieces to `PUT /uploads/:id` (contract 21). Throws when the server refuses a piece. */
export async function sendFile({ uploadId, file, pieceSize, onSent, signal }: SendFileOptions): Promise<void> {
  for (let start = 0; start < file.size || start === 0; start += pieceSize) {
    const end = Math.min(start + pieceSize, file.size);
    const answer = await fetch(`/uploads/${encodeURIComponent(uploadId)}`, {
      method: 'PUT',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/octet-stream',
        'content-range': file.size === 0 ? 'bytes */0' : `bytes ${start}-${end - 1}/${file.size}`,
        [CSRF_HEADER]: csrfToken(),
      },
      body: file.slice(start, end),
      ...(signal ? { signal } : {}),
    });
    if (!answer.ok) throw await refusedAnswer(answer);
    onSent(end);
    if (file.size === 0) return;
  }
}
