import { SURE_INSTITUTION_SCORE, type InstitutionResolver, type ResolvedInstitution } from '../../sources/source';
import type { InstitutionIndex } from './institution-index';
import { latinTokens } from './normalize';
import { affiliationParts } from './text-parts';

/** A name alone counts less the less of the text it is. */
const WHOLE = 1;
const PART = 0.95;
const NO_COUNTRY = 0.98;
const OTHER_COUNTRY = 0.87;
const LEAST_SIMILARITY = 0.82;
const LEAST_LEAD = 0.12;
const REMEMBERED = 20_000;

interface Found {
  readonly org: number;
  readonly score: number;
}

class Resolver implements InstitutionResolver {
  private readonly answers = new Map<string, ResolvedInstitution | null>();

  constructor(private readonly index: InstitutionIndex) {}

  resolve(text: string, hint: { readonly country?: string } = {}): ResolvedInstitution | null {
    const key = `${hint.country ?? ''}|${text}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const found = text.length > 500 ? null : this.find(text, hint.country);
    const answer =
      found && found.score >= SURE_INSTITUTION_SCORE
        ? {
            key: `ror:${this.index.rors[found.org] ?? ''}`,
            name: this.index.names[found.org] ?? '',
            score: Math.round(found.score * 1_000) / 1_000,
          }
        : null;
    if (this.answers.size >= REMEMBERED) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }

  private find(text: string, hinted: string | undefined): Found | null {
    // Most cells are a name and nothing else: those need no taking apart.
    const whole = this.byName(text, hinted, WHOLE);
    if (whole && whole.score >= NO_COUNTRY) return whole;
    const { candidates, country: said } = affiliationParts(text);
    const country = said ?? hinted;
    for (const [index, candidate] of candidates.entries()) {
      const found = this.byName(candidate, country, index === 0 ? WHOLE : PART);
      if (found) return found;
    }
    for (const candidate of candidates) {
      const found = this.byAcronym(candidate, country);
      if (found) return found;
    }
    let best: Found | null = null;
    for (const candidate of candidates.slice(0, 4)) {
      const found = this.bySimilarity(candidate, country);
      if (found && (!best || found.score > best.score)) best = found;
    }
    return best;
  }

  /** A full name. Namesakes are told apart by country, else by rank; when neither does, it stays open. */
  private byName(text: string, country: string | undefined, share: number): Found | null {
    const words = latinTokens(text);
    const oneWord = words.length === 1 && !/[가-힣]/u.test(text);
    if (oneWord && (country === undefined || (words[0]?.length ?? 0) < 4)) return null;
    const orgs = this.index.named(text);
    const here = country === undefined ? [] : orgs.filter((org) => this.index.countries[org] === country);
    const [only] = here.length > 0 ? this.topRanked(here) : [];
    if (only !== undefined) return here.length > 0 && this.topRanked(here).length === 1 ? { org: only, score: share } : null;
    const top = this.topRanked(orgs);
    const [org] = top;
    if (org === undefined || top.length > 1) return null;
    if (country === undefined) return { org, score: share * (orgs.length > 1 ? 0.92 : NO_COUNTRY) };
    return words.length >= 3 || /[가-힣]{4,}/u.test(text) ? { org, score: share * OTHER_COUNTRY } : null;
  }

  private topRanked(orgs: readonly number[]): readonly number[] {
    const best = Math.max(...orgs.map((org) => this.index.ranks[org] ?? 0));
    return orgs.filter((org) => this.index.ranks[org] === best);
  }

  /** An acronym stands for too many organisations: without a country only a long one that nobody shares counts. */
  private byAcronym(text: string, country: string | undefined): Found | null {
    if (/\s/u.test(text.trim()) || text.length < 3 || text !== text.toUpperCase() || /[가-힣]/u.test(text)) return null;
    const orgs = this.index.abbreviated(text);
    const here = country === undefined ? orgs : orgs.filter((org) => this.index.countries[org] === country);
    const top = this.topRanked(here);
    const [org] = top;
    if (org !== undefined && top.length === 1) {
      if (country !== undefined) return { org, score: here.length === 1 ? 0.95 : 0.88 };
      if (here.length === 1 && text.length >= 4) return { org, score: 0.91 };
    }
    if (country !== undefined || text.length < 4) return null;
    // Files come from Korea: an acronym that one Korean university or institute has is that one's.
    const korean = this.topRanked(orgs.filter((candidate) => this.index.countries[candidate] === 'KR'));
    return korean.length === 1 && korean[0] !== undefined ? { org: korean[0], score: 0.86 } : null;
  }

  /** A name with words left out, added or in another order: sure only when nothing else comes near. */
  private bySimilarity(text: string, country: string | undefined): Found | null {
    if (/[가-힣]/u.test(text) || latinTokens(text).length < 2) return null;
    const similar = this.index.similar(text).filter(({ org }) => country === undefined || this.index.countries[org] === country);
    const [first, second] = similar;
    if (!first || first.similarity < LEAST_SIMILARITY || first.similarity - (second?.similarity ?? 0) < LEAST_LEAD) return null;
    return { org: first.org, score: (0.55 + 0.4 * first.similarity) * (country === undefined ? NO_COUNTRY : 1) };
  }
}

/** A resolver over an index; remembers its last answers, since files repeat their institutions. */
export const resolverOver = (index: InstitutionIndex): InstitutionResolver => new Resolver(index);
