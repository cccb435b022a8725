import { readCountry } from '@brainlink/schema/vocabulary';

/** What a written affiliation consists of. */
export interface AffiliationParts {
  /** Texts that may be the institution, the likeliest first. */
  readonly candidates: readonly string[];
  /** Country named in the text itself. */
  readonly country: string | null;
}

/** Words that say what people call an institute in Hangul letters. */
const SPOKEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    카이스트: 'KAIST',
    키스트: 'KIST',
    포스텍: 'POSTECH',
    유니스트: 'UNIST',
    지스트: 'GIST',
    디지스트: 'DGIST',
    에트리: 'ETRI',
    서울시립대: '서울시립대학교',
    과기원: '한국과학기술원',
    과기연: '한국과학기술연구원',
    표준연: '한국표준과학연구원',
    원자력연: '한국원자력연구원',
    생명연: '한국생명공학연구원',
    화학연: '한국화학연구원',
    기계연: '한국기계연구원',
    재료연: '한국재료연구원',
    에너지연: '한국에너지기술연구원',
    항우연: '한국항공우주연구원',
    철도연: '한국철도기술연구원',
    전기연: '한국전기연구원',
    건설연: '한국건설기술연구원',
    생기원: '한국생산기술연구원',
    과총: '한국과학기술단체총연합회',
    MIT: 'Massachusetts Institute of Technology',
    Caltech: 'California Institute of Technology',
    UCLA: 'University of California, Los Angeles',
    TUM: 'Technical University of Munich',
    EPFL: 'École Polytechnique Fédérale de Lausanne',
  }),
);

/** What an institute is called in writing when people write what they say (카이스트 for KAIST); undefined for any other text. */
export const spokenName = (text: string): string | undefined => SPOKEN.get(text.normalize('NFC').trim());

/** A unit inside an institution, never the institution itself. */
const UNIT_EN =
  /^(the\s+)?(dept|department|school|faculty|division|graduate school|college of|section|group|program|programme|chair|laboratory of|lab of|lehrstuhl|fachbereich|fakultat|fakultät|institut für|institute of|center for|centre for)\b/iu;
const UNIT_KO = /(학과|학부|전공|대학원|연구실|실험실|교실|사업단|본부|센터|연구단|그룹|부서|팀|과|부|실)$/u;
/** Where the name of a Korean institution ends and that of its unit begins. */
const KOREAN_END =
  /^(.*?(?:대학교|과학기술원|기술원|연구원|연구소|진흥원|병원|의료원|재단|공사|공단|학회|협회|[가-힣]{2,}대(?=\s|$)))/u;

/** Two letters after a city are a state more often than a country: MA is not Morocco, GA not Gabon. */
const STATE = /^(?!(?:US|UK|KR)$)[A-Z]{2}(?:\s+\d{5})?$/;

/** Titles that stand after an institution in one cell. */
const TITLES =
  /\s*(명예교수|석좌교수|조교수|부교수|정교수|교수|박사과정생?|박사|선임연구원|책임연구원|수석연구원|연구교수|연구원장|원장|소장|총장|센터장)\s*$/u;

const english = (segment: string): string[] => {
  const shorter = segment
    .replace(/^.*?\b(?:dept|department|school|faculty|division|lab|laboratory|college)\.?\s+(?:of|for)\s+.*?,\s*/iu, '')
    .replace(/^.*\s(?:at|of the)\s+(?=(?:the\s+)?(?:university|institute)\b)/iu, '')
    .replace(/\s+(?:-|–|—|\|)\s+.*$/u, '');
  return [segment, ...(shorter === segment ? [] : [shorter])];
};

function korean(segment: string): string[] {
  const found: string[] = [segment];
  const end = KOREAN_END.exec(segment);
  if (end?.[1] && end[1] !== segment) found.push(end[1]);
  const words = segment.split(/\s+/u);
  for (let count = words.length - 1; count > 0; count -= 1) found.push(words.slice(0, count).join(' '));
  return found;
}

/**
 * Takes a written affiliation apart: units, titles, cities and countries away from what may be the institution. The whole text comes
 * first, since commas belong to names too (`University of California, Berkeley`).
 */
export function affiliationParts(text: string): AffiliationParts {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(TITLES, '');
  const segments = clean.split(/\s*[,;/\n|]\s*|\s+[-–—]\s+/u).filter((segment) => segment !== '');
  let country: string | null = null;
  const rest: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const code = segments.length > 1 && index > 0 && !STATE.test(segment) ? readCountry(segment.replace(/[.\s]+$/u, '')) : null;
    if (code) country ??= code;
    else rest.push(segment);
  }
  const bracket = /\(([^()]+)\)\s*$/u.exec(clean)?.[1];
  if (bracket !== undefined) country ??= readCountry(bracket);
  const institutions = rest.filter((segment) => !UNIT_EN.test(segment));
  const units = rest.filter((segment) => UNIT_EN.test(segment));
  const ordered: string[] = [clean, rest.join(', ')];
  for (let index = 0; index + 1 < rest.length; index += 1) ordered.push(`${rest[index] ?? ''}, ${rest[index + 1] ?? ''}`);
  for (const segment of [...institutions, ...units]) {
    if (/[가-힣]/u.test(segment))
      ordered.push(...korean(segment).filter((part) => part === segment || !UNIT_KO.test(part) || KOREAN_END.test(part)));
    else ordered.push(...english(segment));
    const before = segment.replace(/\s*[([][^()[\]]*[)\]]\s*/gu, ' ').trim();
    if (before !== segment && before !== '')
      ordered.push(before, ...[...segment.matchAll(/[([]([^()[\]]+)[)\]]/gu)].map((match) => match[1] ?? ''));
  }
  const candidates = [...new Set(ordered.flatMap((part) => [part, SPOKEN.get(part.trim()) ?? '']).map((part) => part.trim()))];
  return { candidates: candidates.filter((part) => part.length > 1).slice(0, 12), country };
}
