import type { Audience } from '@brainlink/schema/access';
import type { EmbeddingModel, Embeddings, ExpertisePerson, ExpertiseTopic } from '@brainlink/analytics/matching';
import type { Store } from '@brainlink/schema/ports';
import { compactHeap } from '../../../compact-heap';
import type { Embedder } from '../../../embeddings';
import { forgetTexts } from '../../../neo4j';
import { RecentlyMade } from '../../../recently-made';
import { COUNT_PEOPLE, EXPERTISE_OF_PEOPLE, PROJECTION_VERSION } from './expertise.cypher';
import { expertisePerson, type ExpertiseRow } from './expertise-rows';
import { startExpertiseThread, type ExpertiseThread, type Ranking, type RankQuestion } from './expertise-thread';
import { topicVectors, workVectors } from './work-vectors';

/** How far an index is. */
export interface ExpertiseProgress {
  readonly ready: boolean;
  readonly done: number;
  /** Null while it is being counted. */
  readonly total: number | null;
}

/** An index that answers. */
export interface ReadyExpertise {
  /** Digest of the projection that it was made of. */
  readonly version: string;
  /** Number of each person by id. */
  readonly rows: ReadonlyMap<string, number>;
  /** Ids of people by number. */
  readonly ids: readonly string[];
  /** Whether vectors of works are being made: until they are there, fewer models take part than will. */
  readonly readsMeaning: boolean;
  /** Begins to read a topic that will be asked about, so that it is read while other things are found out. */
  begin(topic: ExpertiseTopic): void;
  rank(question: RankQuestion): Promise<Ranking>;
}

interface Kept extends ReadyExpertise {
  readonly thread: ExpertiseThread;
  readonly stop: AbortController;
  /** Models that take part: every work has its vector. */
  readonly models: Set<EmbeddingModel>;
  /** Ends when nothing is being embedded for this index. */
  embedding: Promise<void>;
  readsMeaning: boolean;
}

interface Building {
  readonly version: string;
  readonly kept: Promise<Kept>;
  done: number;
  total: number | null;
}

const BATCH = 200;
/** Topics whose vectors are kept: those that are being read, and those that are asked again with other weights. */
const TOPICS_KEPT = 16;
/** From so many people on, what their texts leave behind in the heap is worth a pause. */
const MANY_PEOPLE = 5_000;
/** How long an answer waits for an index that is being made, before it says so or answers from the one before. */
const PATIENCE = 1_500;

/** Gives back what reading everybody has left behind. */
function tidyUp(): void {
  forgetTexts();
  compactHeap();
}

const rested = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds).unref();
  });

/**
 * What people know, indexed once an audience in threads of their own, out of the projection and nothing else: a cache, which several servers
 * need not agree on. Made when somebody first asks, and again when the projection has changed; until then the one before answers, without
 * whoever may not be seen any more (the answer looks at people as they are now).
 */
export class Expertise {
  private readonly kept = new Map<Audience, Kept>();
  private readonly building = new Map<Audience, Building>();

  /** @param embedder local sentence embeddings, where their models are installed: they are added when all works have theirs. */
  constructor(
    private readonly store: Store,
    private readonly embedder: Embedder | null = null,
  ) {}

  /** The index, or how far it is: never waits longer than a moment. */
  async get(audience: Audience): Promise<ReadyExpertise | ExpertiseProgress> {
    const version = await this.version();
    const kept = this.kept.get(audience);
    if (kept?.version === version) return kept;
    const building = this.start(audience, version);
    const made = await Promise.race([building.kept, rested(PATIENCE)]);
    return made ?? this.kept.get(audience) ?? this.progress(audience);
  }

  /** The index that was made last, whether or not the projection has changed since. */
  atHand(audience: Audience): ReadyExpertise | undefined {
    return this.kept.get(audience);
  }

  /** Waits for the index, however long it takes. */
  async ready(audience: Audience): Promise<ReadyExpertise> {
    for (;;) {
      const version = await this.version();
      const kept = this.kept.get(audience);
      if (kept?.version === version) return kept;
      await this.start(audience, version).kept;
    }
  }

  /** How far the index is. */
  progress(audience: Audience): ExpertiseProgress {
    const kept = this.kept.get(audience);
    if (kept) return { ready: true, done: kept.rows.size, total: kept.rows.size };
    const building = this.building.get(audience);
    return { ready: false, done: building?.done ?? 0, total: building?.total ?? null };
  }

  /** Lets models that were installed meanwhile take part in the indexes that stand. */
  async useInstalledModels(): Promise<void> {
    await Promise.all([...this.kept].map(([audience, kept]) => this.embed(audience, kept)));
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.building.values()].map(({ kept }) => kept));
    for (const { stop } of this.kept.values()) stop.abort();
    await Promise.all([...this.kept.values()].map(({ thread }) => thread.close()));
    await this.embedder?.close();
    this.kept.clear();
  }

  private async version(): Promise<string> {
    const [row] = await this.store.ask<{ version: string }>(PROJECTION_VERSION);
    return row?.version ?? '';
  }

  private start(audience: Audience, version: string): Building {
    const under = this.building.get(audience);
    // What is being made is finished first: commands may come faster than an index.
    if (under) return under;
    const building: { -readonly [K in keyof Building]: Building[K] } = {
      version,
      done: 0,
      total: null,
      kept: Promise.resolve(null as unknown as Kept),
    };
    building.kept = this.make(audience, building).finally(() => this.building.delete(audience));
    building.kept.catch(() => undefined);
    this.building.set(audience, building);
    return building;
  }

  private async make(audience: Audience, building: Building): Promise<Kept> {
    const thread = startExpertiseThread();
    try {
      const [count] = await this.store.ask<{ people: number }>(COUNT_PEOPLE[audience]);
      building.total = count?.people ?? 0;
      const rows = new Map<string, number>();
      await thread.build(this.people(audience, rows), (people) => {
        building.done += people;
      });
      const models = new Set<EmbeddingModel>();
      const vectorsOf = this.vectorsUnder(models);
      const kept: Kept = {
        version: building.version,
        rows,
        ids: [...rows.keys()],
        thread,
        stop: new AbortController(),
        models,
        embedding: Promise.resolve(),
        readsMeaning: false,
        begin(topic) {
          thread.readWords(topic);
          // Whoever asks for the order is told of a fault.
          vectorsOf(topic).catch(() => undefined);
        },
        rank: async (question) =>
          thread.rank({ ...question, topic: { ...question.topic, vectors: await vectorsOf(question.topic) } }),
      };
      const before = this.kept.get(audience);
      this.kept.set(audience, kept);
      if (rows.size >= MANY_PEOPLE) tidyUp();
      // Whoever is still being answered by the one before gets their answer.
      before?.stop.abort();
      void this.embed(audience, kept);
      if (before) setTimeout(() => void before.thread.close(), 10_000).unref();
      return kept;
    } catch (error) {
      await thread.close();
      throw error;
    }
  }

  /** Makes the vectors of topics under the models that take part by then: once for a topic, however often it is asked about. */
  private vectorsUnder(models: ReadonlySet<EmbeddingModel>): (topic: ExpertiseTopic) => Promise<Embeddings> {
    const made = new RecentlyMade<Embeddings>(TOPICS_KEPT);
    return ({ title, abstract }) =>
      made.get(JSON.stringify([title, abstract, [...models]]), async () =>
        this.embedder ? topicVectors(this.embedder, models, { title, abstract }) : {},
      );
  }

  /**
   * Gives the works their vectors, beside everything else. A model counts from the moment when every work has its vector: an answer never rests
   * on a part of them. Without models, or when they fail, words alone go on answering.
   */
  private embed(audience: Audience, kept: Kept): Promise<void> {
    return (kept.embedding = kept.embedding.then(() => this.embedMissing(audience, kept)));
  }

  private async embedMissing(audience: Audience, kept: Kept): Promise<void> {
    const { thread, stop, models, rows } = kept;
    const missing = new Set(this.embedder?.models.filter((model) => !models.has(model)));
    if (missing.size === 0) return;
    kept.readsMeaning = true;
    try {
      for await (const vectors of workVectors(this.embedder!, missing, this.people(audience, new Map()), stop.signal))
        for (const [model, some] of vectors) thread.addVectors(model, some);
      for (const model of missing) models.add(model);
      if (rows.size >= MANY_PEOPLE) tidyUp();
    } catch {
      // Stopped, or the works cannot be read: words alone go on answering.
    } finally {
      kept.readsMeaning = false;
    }
  }

  private async *people(audience: Audience, rows: Map<string, number>): AsyncGenerator<readonly ExpertisePerson[]> {
    let batch: ExpertisePerson[] = [];
    for await (const row of this.store.stream<ExpertiseRow>(EXPERTISE_OF_PEOPLE[audience])) {
      rows.set(row.id, rows.size);
      batch.push(expertisePerson(row));
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  }
}
