import { acronymKey, latinTokens, nameKey, withoutBracket } from './normalize';

/** An organisation as the index is built from. */
export interface IndexedOrganisation {
  /** `03yez3163` */
  readonly ror: string;
  readonly name: string;
  readonly country: string;
  /** Full names in any language. */
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  /** Universities and institutes win over a namesake that is a hospital's or a company's part. */
  readonly rank: number;
}

/** Numbers of organisations under a key: one, or a few. */
type Postings = number | number[];

const put = (map: Map<string, Postings>, key: string, org: number): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, org);
  else if (typeof known === 'number') {
    if (known !== org) map.set(key, [known, org]);
  } else if (!known.includes(org)) known.push(org);
};
const list = (postings: Postings | undefined): readonly number[] =>
  postings === undefined ? [] : typeof postings === 'number' ? [postings] : postings;

/** Beyond this many names a word tells nothing. */
const COMMON_WORD = 2_500;

/** All organisations in memory: exact keys, acronyms, and the words of names with how much each tells. Compact: numbers in typed arrays. */
export class InstitutionIndex {
  readonly rors: string[] = [];
  readonly names: string[] = [];
  readonly countries: string[] = [];
  readonly ranks: number[] = [];
  private readonly exact = new Map<string, Postings>();
  private readonly acronyms = new Map<string, Postings>();
  private readonly wordIds = new Map<string, number>();
  private readonly frequency: number[] = [];
  /** Words of every Latin name, one after the other; `nameStart[i]` … `nameStart[i + 1]`. */
  private words: number[] | Int32Array = [];
  private nameStart: number[] | Int32Array = [0];
  private nameOrg: number[] | Int32Array = [];
  private postingStart = new Int32Array(0);
  private postings = new Int32Array(0);

  /** Adds an organisation; {@link seal} comes after the last. */
  add(organisation: IndexedOrganisation): void {
    const org = this.rors.length;
    this.rors.push(organisation.ror);
    this.names.push(organisation.name);
    this.countries.push(organisation.country);
    this.ranks.push(organisation.rank);
    const keys = new Set<string>();
    for (const name of organisation.names) {
      for (const variant of new Set([name, withoutBracket(name)])) {
        const key = nameKey(variant);
        if (key.length < 2 || keys.has(key)) continue;
        keys.add(key);
        put(this.exact, key, org);
        if (!key.startsWith('ko:')) this.addWords(key.split(' '), org);
      }
    }
    for (const acronym of organisation.acronyms) put(this.acronyms, acronymKey(acronym), org);
  }

  /** Turns what was collected into typed arrays. */
  seal(): this {
    this.words = Int32Array.from(this.words);
    this.nameStart = Int32Array.from(this.nameStart);
    this.nameOrg = Int32Array.from(this.nameOrg);
    const count = this.frequency.length;
    this.postingStart = new Int32Array(count + 1);
    for (let word = 0; word < count; word += 1)
      this.postingStart[word + 1] = (this.postingStart[word] ?? 0) + (this.frequency[word] ?? 0);
    this.postings = new Int32Array(this.words.length);
    const fill = this.postingStart.slice();
    for (let name = 0; name < this.nameOrg.length; name += 1)
      for (let at: number = this.nameStart[name] ?? 0; at < (this.nameStart[name + 1] ?? 0); at += 1) {
        const word: number = this.words[at] ?? 0;
        const place = fill[word] ?? 0;
        this.postings[place] = name;
        fill[word] = place + 1;
      }
    return this;
  }

  /** Organisations with this full name. */
  named(text: string): readonly number[] {
    return list(this.exact.get(nameKey(text)));
  }

  /** Organisations with this acronym. */
  abbreviated(text: string): readonly number[] {
    return list(this.acronyms.get(acronymKey(text)));
  }

  /**
   * Organisations whose names share most of what the words of a text tell: weighted Jaccard over inverse document frequencies, 0–1, the
   * best name of each organisation, best first.
   */
  similar(text: string): readonly { readonly org: number; readonly similarity: number }[] {
    const words = [...new Set(latinTokens(text))];
    const ids = words.map((word) => this.wordIds.get(word));
    const known = ids.filter((id): id is number => id !== undefined);
    const total = words.reduce((sum, _word, index) => sum + this.weight(ids[index]), 0);
    const rare = [...known]
      .sort((a, b) => (this.frequency[a] ?? 0) - (this.frequency[b] ?? 0))
      .slice(0, 3)
      .filter((id) => (this.frequency[id] ?? 0) <= COMMON_WORD);
    const names = new Set<number>();
    for (const id of rare)
      for (let at = this.postingStart[id] ?? 0; at < (this.postingStart[id + 1] ?? 0); at += 1) names.add(this.postings[at] ?? 0);
    const wanted = new Set(known);
    const best = new Map<number, number>();
    for (const name of names) {
      let shared = 0;
      let all = total;
      for (let at: number = this.nameStart[name] ?? 0; at < (this.nameStart[name + 1] ?? 0); at += 1) {
        const id = this.words[at] ?? 0;
        if (wanted.has(id)) shared += this.weight(id);
        else all += this.weight(id);
      }
      const org = this.nameOrg[name] ?? 0;
      const similarity = all > 0 ? shared / all : 0;
      if (similarity > (best.get(org) ?? 0)) best.set(org, similarity);
    }
    return [...best]
      .map(([org, similarity]) => ({ org, similarity }))
      .sort((a, b) => b.similarity - a.similarity || a.org - b.org);
  }

  private weight(word: number | undefined): number {
    const names = Math.max(1, this.nameOrg.length);
    return Math.log(1 + names / (word === undefined ? 1 : (this.frequency[word] ?? 1)));
  }

  private addWords(words: readonly string[], org: number): void {
    if (!Array.isArray(this.words) || !Array.isArray(this.nameStart) || !Array.isArray(this.nameOrg))
      throw new Error('The index is sealed.');
    for (const word of new Set(words)) {
      let id = this.wordIds.get(word);
      if (id === undefined) {
        id = this.wordIds.size;
        this.wordIds.set(word, id);
        this.frequency.push(0);
      }
      this.frequency[id] = (this.frequency[id] ?? 0) + 1;
      this.words.push(id);
    }
    this.nameStart.push(this.words.length);
    this.nameOrg.push(org);
  }
}
