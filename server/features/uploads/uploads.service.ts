import { AtlasError } from '@brainlink/schema/errors';
import { type Input, fileInput } from '@brainlink/seeds/read';
import { z } from 'zod';

import { auditActor, noteAudit, recordAudit } from '../../audit';
import type { Actor, KnownActor } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import type { Ports } from '../../identity/ports';
import { newId } from '../../identity/secrets';
import type { BlobStore } from './blob-store';
import type { ByteRange } from './content-range';
import * as cypher from './uploads.cypher';

/** A file is at most this large (2 GiB). */
export const MAX_UPLOAD_BYTES = 2 ** 31;
/** A piece is at most this large (8 MiB). */
export const PIECE_BYTES = 8 * 2 ** 20;
/** Uploads are kept this long, imported or not: they name people. */
export const UPLOAD_LIFE_MS = 7 * 86_400_000;

/** What uploads need. */
export interface UploadPorts extends Ports {
  readonly blobs: BlobStore;
  /** Bytes that the uploads of one user may take together. */
  readonly quotaBytes: number;
}

const announcement = z.object({
  fileName: z
    .string()
    .transform((name) => name.replace(/^.*[/\\]/, '').trim())
    // Control characters, and those that turn the direction of text, would make a file look like another.
    .pipe(
      z
        .string()
        .min(1)
        .max(255)
        .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]+$/u),
    ),
  size: z.int().min(1),
  source: z.string().max(40).nullish(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .nullish(),
});
/** A file to bring. */
export type Announcement = z.input<typeof announcement>;

/** A file on its way. */
export interface UploadView {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  readonly received: number;
  readonly complete: boolean;
  readonly pieceSize: number;
  readonly expiresAt: string;
  readonly sha256: string | null;
}

interface UploadRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  readonly announced: string | null;
  readonly received: number;
  readonly complete: boolean;
  readonly sha256: string | null;
  readonly ownerId: string;
  readonly expiresAt: string;
}

const toView = ({ id, fileName, size, received, complete, expiresAt, sha256 }: UploadRow): UploadView => ({
  id,
  fileName,
  size,
  received,
  complete,
  pieceSize: PIECE_BYTES,
  expiresAt,
  sha256,
});

/** Takes files in, piece by piece (contract 21). All state lies in the store and the blob folder, so that any server takes the next piece. */
export class UploadsService {
  constructor(private readonly ports: UploadPorts) {}

  /**
   * Announces a file.
   * @throws AtlasError `INVALID_INPUT`, `UPLOAD_TOO_LARGE`, `UPLOAD_QUOTA`
   */
  async create(caller: Actor, input: Announcement): Promise<UploadView> {
    const { actor } = authorize(caller, 'runImports');
    const parsed = announcement.safeParse(input);
    if (!parsed.success) {
      throw new AtlasError('INVALID_INPUT', { details: { fields: parsed.error.issues.map((issue) => issue.path.join('.')) } });
    }
    const { fileName, size, source = null, sha256 = null } = parsed.data;
    if (size > MAX_UPLOAD_BYTES) throw new AtlasError('UPLOAD_TOO_LARGE', { details: { limit: MAX_UPLOAD_BYTES } });
    await this.sweep();
    const now = this.ports.clock.now();
    const id = newId(this.ports.random, 'up');
    const expiresAt = new Date(now.getTime() + UPLOAD_LIFE_MS).toISOString();
    await this.ports.store.write(async (tx) => {
      const [row] = await tx.run<{ used: number }>(cypher.USED_BYTES, { ownerId: actor.id, now: now.toISOString() });
      const used = row?.used ?? 0;
      if (used + size > this.ports.quotaBytes) {
        throw new AtlasError('UPLOAD_QUOTA', { details: { used, limit: this.ports.quotaBytes } });
      }
      const owner = { ownerId: actor.id, now: now.toISOString(), expiresAt };
      await tx.run(cypher.CREATE_UPLOAD, { id, fileName, size, source, announced: sha256?.toLowerCase() ?? null, ...owner });
      await recordAudit(tx, this.ports, {
        ...auditActor(actor),
        action: 'createUpload',
        operation: 'runImports',
        subjects: [{ kind: 'file', id }],
        details: { size, source },
      });
    });
    return { id, fileName, size, received: 0, complete: false, pieceSize: PIECE_BYTES, expiresAt, sha256: null };
  }

  /**
   * Takes one piece. Pieces come in order: one that does not begin where the last one ended is refused with the place to go on from.
   * @throws AtlasError `NOT_FOUND`, `UPLOAD_RANGE` with `received`, `BODY_LIMIT`, `UPLOAD_CHECKSUM` (then the upload starts anew)
   */
  async takePiece(caller: Actor, id: string, range: ByteRange, bytes: AsyncIterable<Uint8Array>): Promise<UploadView> {
    const { actor } = authorize(caller, 'runImports');
    const upload = await this.find(id, actor);
    if (range.end - range.start > PIECE_BYTES) throw new AtlasError('BODY_LIMIT', { details: { limit: PIECE_BYTES } });
    if (upload.complete || range.start !== upload.received || range.total !== upload.size) throw wrongRange(upload.received);
    const written = await this.ports.blobs.write(id, range.start, exactly(bytes, range.end - range.start, upload.received));
    const to = range.start + written;
    const now = this.ports.clock.now().toISOString();
    const [advanced] = await this.ports.store.write((tx) =>
      tx.run<{ received: number }>(cypher.ADVANCE_UPLOAD, { id, from: range.start, to, now }),
    );
    if (advanced === undefined) throw wrongRange((await this.find(id, actor)).received);
    return to === upload.size ? this.complete(upload, actor) : toView({ ...upload, received: to });
  }

  private async complete(upload: UploadRow, actor: KnownActor): Promise<UploadView> {
    const { id, size, announced } = upload;
    const sha256 = await this.ports.blobs.digest(id);
    if (announced !== null && announced !== sha256) {
      await this.ports.store.write((tx) => tx.run(cypher.RESTART_UPLOAD, { id }));
      throw new AtlasError('UPLOAD_CHECKSUM', { details: { received: 0 } });
    }
    await this.ports.blobs.seal(id, size);
    await this.ports.store.write((tx) => tx.run(cypher.COMPLETE_UPLOAD, { id, sha256 }));
    await noteAudit(this.ports, {
      ...auditActor(actor),
      action: 'uploaded',
      operation: 'runImports',
      subjects: [{ kind: 'file', id }],
      details: { size, sha256 },
    });
    return toView({ ...upload, received: size, complete: true, sha256 });
  }

  /**
   * The bytes of a finished upload, under the name people know it by. The caller has authorized what is done with them; `owner` is who asks
   * by an id, null for work that was begun by its owner.
   * @throws AtlasError `NOT_FOUND`, `UPLOAD_INCOMPLETE`
   */
  async open(id: string, owner: KnownActor | null): Promise<Input> {
    const upload = await this.find(id, owner);
    if (!upload.complete) throw new AtlasError('UPLOAD_INCOMPLETE', { details: { received: upload.received } });
    return fileInput(this.ports.blobs.path(id), upload.fileName);
  }

  /** Removes the files that imports were made from: an erasure has to reach them too (contract 9). */
  async removeFilesOf(importIds: readonly string[]): Promise<void> {
    const rows = await this.ports.store.ask<{ id: string }>(cypher.UPLOADS_OF_IMPORTS, { importIds });
    await this.remove(rows.map(({ id }) => id));
  }

  /** Removes uploads that are over, with their bytes. @returns how many */
  async sweep(): Promise<number> {
    const now = this.ports.clock.now().toISOString();
    const rows = await this.ports.store.ask<{ id: string }>(cypher.EXPIRED_UPLOADS, { now });
    await this.remove(rows.map(({ id }) => id));
    return rows.length;
  }

  private async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    // Bytes first: a node without bytes is found again by the next sweep, bytes without a node never.
    for (const id of ids) await this.ports.blobs.remove(id);
    await this.ports.store.write((tx) => tx.run(cypher.DELETE_UPLOADS, { ids }));
  }

  /** Somebody else's upload is as absent as none. */
  private async find(id: string, owner: KnownActor | null): Promise<UploadRow> {
    const now = this.ports.clock.now().toISOString();
    const [upload] = await this.ports.store.ask<UploadRow>(cypher.FIND_UPLOAD, { id, now });
    if (upload === undefined || (owner !== null && upload.ownerId !== owner.id)) throw new AtlasError('NOT_FOUND');
    return upload;
  }
}

const wrongRange = (received: number): AtlasError => new AtlasError('UPLOAD_RANGE', { details: { received } });

/** Passes on exactly as many bytes as were announced. @throws AtlasError `UPLOAD_RANGE` when there are more or fewer */
async function* exactly(bytes: AsyncIterable<Uint8Array>, expected: number, received: number): AsyncIterable<Uint8Array> {
  let seen = 0;
  for await (const chunk of bytes) {
    seen += chunk.length;
    if (seen > expected) throw wrongRange(received);
    yield chunk;
  }
  if (seen < expected) throw wrongRange(received);
}
