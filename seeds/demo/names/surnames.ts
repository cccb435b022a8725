import type { Random } from '../random';

/** A Korean surname with the ways it is written. */
export interface Surname {
  readonly hangul: string;
  readonly hanja: string;
  /** Latin spellings: the customary ones first, the Revised Romanization last. */
  readonly latin: readonly string[];
  /** People of that name in 2015. */
  readonly people: number;
}

/** What most bearers write, where it is neither the Revised nor the McCune–Reischauer form. */
const CUSTOMARY: Readonly<Record<string, readonly string[]>> = {
  김: ['Kim'],
  이: ['Lee', 'Yi', 'Rhee'],
  박: ['Park', 'Pak'],
  정: ['Jung', 'Chung', 'Jeong'],
  최: ['Choi', 'Choe'],
  조: ['Cho', 'Jo'],
  강: ['Kang', 'Khang'],
  장: ['Jang', 'Chang'],
  윤: ['Yoon', 'Yun'],
  임: ['Lim', 'Im', 'Yim'],
  신: ['Shin', 'Sin'],
  유: ['Yoo', 'Ryu', 'You'],
  오: ['Oh', 'O'],
  서: ['Seo', 'Suh'],
  전: ['Jeon', 'Jun', 'Chun'],
  권: ['Kwon', 'Gwon'],
  안: ['Ahn', 'An'],
  고: ['Ko', 'Koh', 'Go'],
  문: ['Moon', 'Mun'],
  손: ['Son', 'Sohn'],
  백: ['Baek', 'Paik'],
  허: ['Heo', 'Hur', 'Huh'],
  노: ['Noh', 'Roh', 'No'],
  심: ['Shim', 'Sim'],
  구: ['Koo', 'Ku', 'Gu'],
  곽: ['Kwak', 'Gwak'],
  우: ['Woo', 'U'],
  주: ['Joo', 'Ju', 'Chu'],
  나: ['Na', 'Ra', 'Nah'],
};

/** Reads the table of surnames that ships (`rank hangul hanja RR MR other pop2015`, tab-separated, with a header). */
export function readSurnames(tsv: string): readonly Surname[] {
  const surnames: Surname[] = [];
  for (const line of tsv.trim().split('\n').slice(1)) {
    const [, hangul = '', hanja = '', revised = '', , other = '', people = '0'] = line.split('\t');
    if (hangul === '' || revised === '' || Number(people) < 2_000) continue;
    const spelled = [...(CUSTOMARY[hangul] ?? []), ...other.split(', ').slice(0, 2), revised].filter((text) => text !== '');
    surnames.push({ hangul, hanja: [...hanja][0] ?? '', latin: [...new Set(spelled)], people: Number(people) });
  }
  return surnames;
}

/** Draws surnames as often as they are borne. */
export class SurnameUrn {
  private readonly ends: number[] = [];
  private readonly total: number;

  constructor(private readonly surnames: readonly Surname[]) {
    let sum = 0;
    for (const surname of surnames) this.ends.push((sum += surname.people));
    this.total = sum;
  }

  /** One surname. */
  draw(random: Random): Surname {
    const at = random.unit() * this.total;
    let low = 0;
    let high = this.ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const surname = this.surnames[low];
    if (!surname) throw new RangeError('there are no surnames');
    return surname;
  }
}
