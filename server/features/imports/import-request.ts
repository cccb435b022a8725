import type { Input } from '@brainlink/seeds/read';
import type { InstitutionResolver } from '@brainlink/seeds/sources';
import { z } from 'zod';
import type { World } from '../../config';
import type { KnownActor } from '../../identity/actor';
import type { Ports } from '../../identity/ports';
import type { JobsService } from '../../jobs';

/** What imports need from outside. */
export interface ImportPorts extends Ports {
  readonly world: World;
  readonly jobs: JobsService;
  /** Recognises institutions; loaded when first asked for, for it holds all of ROR. */
  institutions(): Promise<InstitutionResolver>;
  /** What follows an import that published something: records of people are compared anew. */
  readonly afterImport?: (source: string, actor: string) => Promise<void>;
  /** The bytes of a finished upload, under the name people know it by. */
  openUpload(uploadId: string, owner: KnownActor | null): Promise<Input>;
}

/** An import as it was asked for; what is left out takes the source's default. */
export const importInput = z.object({
  uploadId: z.string().min(1),
  source: z.string().min(1),
  sender: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[\p{L}\p{N}._-]+$/u)
    .nullish(),
  scope: z.string().trim().min(1).max(120).nullish(),
  mode: z.enum(['snapshot', 'delta']).nullish(),
  mapping: z.unknown().optional(),
  missing: z.enum(['keep', 'endOn']).nullish(),
  endOn: z.string().nullish(),
  applyOthers: z.boolean().default(false),
});
/** Who sent a file and what it covers, for whoever brings no upload. */
export const importNames = importInput.pick({ sender: true, scope: true });
/** See {@link importInput}. */
export type ImportInput = z.input<typeof importInput>;

/** A file with everything that decides how it is brought in. */
export interface FileImport {
  readonly input: Input;
  readonly source: string;
  readonly sender: string;
  readonly scope: string;
  readonly mode: 'snapshot' | 'delta';
  readonly mapping?: unknown;
  readonly missing: { readonly kind: 'keep' } | { readonly kind: 'endOn'; readonly date: string };
  readonly applyOthers: boolean;
  readonly actor: string;
  /** The clock of its time, for the demo world's past deliveries; now when absent. */
  readonly at?: Date;
  readonly uploadId?: string;
  readonly jobId?: string;
  /** See `ImportRequest` of `@brainlink/seeds/write`. */
  readonly people?: 'now' | 'later';
  /** See `ImportRequest` of `@brainlink/seeds/write`. */
  readonly alone?: boolean;
}
