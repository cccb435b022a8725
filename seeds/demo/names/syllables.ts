/** A syllable of Korean given names. */
export interface GivenSyllable {
  readonly hangul: string;
  /** Spellings in Latin letters, the commonest first, the Revised Romanization last. */
  readonly latin: readonly string[];
  readonly hanja: string;
  /** Reading of the Hanja in Mandarin, by which Koreans in China are written. */
  readonly pinyin: string;
}

const TABLE = `
영 Young,Yung,Yeong 英 ying|성 Sung,Seung,Seong 成 cheng|정 Jung,Chung,Jeong 正 zheng|광 Kwang,Gwang 光 guang|재 Jae,Chae,Jae 在 zai
종 Jong,Chong,Jong 鍾 zhong|상 Sang,Sang 相 xiang|병 Byung,Byeong 炳 bing|용 Yong,Young,Yong 龍 long|동 Dong,Tong,Dong 東 dong
수 Soo,Su 洙 zhu|호 Ho,Ho 浩 hao|식 Sik,Shik,Sik 植 zhi|철 Chul,Cheol 哲 zhe|환 Hwan,Hwan 煥 huan|길 Kil,Gil 吉 ji|남 Nam,Nam 男 nan
진 Jin,Chin,Jin 鎭 zhen|웅 Woong,Ung 雄 xiong|섭 Sup,Seop 燮 xie|근 Keun,Geun 根 gen|기 Ki,Gi 基 ji|승 Seung,Sung,Seung 勝 sheng
현 Hyun,Hyeon 賢 xian|태 Tae,Tae 泰 tai|훈 Hoon,Hun 勳 xun|석 Seok,Suk,Seok 錫 xi|민 Min,Min 民 min|우 Woo,U 宇 yu|욱 Wook,Uk 旭 xu
원 Won,Won 元 yuan|준 Jun,Joon,Jun 俊 jun|지 Ji,Jee,Ji 智 zhi|혁 Hyuk,Hyeok 赫 he|도 Do,Do 道 dao|시 Si,See,Si 時 shi|건 Gun,Kun,Geon 建 jian
서 Seo,Suh,Seo 瑞 rui|빈 Bin,Been,Bin 彬 bin|순 Soon,Sun 順 shun|명 Myung,Myeong 明 ming|경 Kyung,Gyeong 敬 jing|미 Mi,Mee,Mi 美 mei
혜 Hye,Hae,Hye 惠 hui|옥 Ok,Ock,Ok 玉 yu|자 Ja,Ja 子 zi|숙 Sook,Suk 淑 shu|희 Hee,Hui 姬 ji|애 Ae,Ai,Ae 愛 ai|은 Eun,Un,Eun 恩 en
선 Sun,Seon 善 shan|주 Joo,Ju 珠 zhu|아 Ah,A 雅 ya|란 Ran,Ran 蘭 lan|연 Yeon,Youn,Yeon 娟 juan|유 Yoo,Yu 裕 yu|보 Bo,Bo 寶 bao
소 So,So 昭 zhao|예 Ye,Yae,Ye 藝 yi|하 Ha,Ha 夏 xia|채 Chae,Chae 彩 cai|다 Da,Da 多 duo|윤 Yoon,Yun 允 yun|인 In,In 仁 ren
린 Rin,Lin,Rin 璘 lin|나 Na,Na 娜 na|홍 Hong,Hong 弘 hong|한 Han,Han 翰 han|규 Kyu,Gyu 圭 gui|권 Kwon,Gwon 權 quan|찬 Chan,Chan 燦 can
범 Bum,Beom 範 fan|오 Oh,O 五 wu|창 Chang,Chang 昌 chang|덕 Duk,Deok 德 de|일 Il,Il 日 ri|문 Moon,Mun 文 wen|세 Se,Se 世 shi|율 Yul,Yul 律 lü
`;

const SYLLABLES: ReadonlyMap<string, GivenSyllable> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [hangul = '', latin = '', hanja = '', pinyin = ''] = entry.trim().split(' ');
      return [hangul, { hangul, latin: latin.split(','), hanja, pinyin }] as const;
    }),
);

/** The syllable written so; every syllable of {@link GIVEN_BY_DECADE} is known. */
export function syllableOf(hangul: string): GivenSyllable {
  const syllable = SYLLABLES.get(hangul);
  if (!syllable) throw new RangeError(`no such syllable in the table: ${hangul}`);
  return syllable;
}

/** First and second syllables of a given name. */
export interface GivenPattern {
  readonly first: string;
  readonly second: string;
}

/**
 * Which syllables parents chose, by the year from which on and by sex: 영호 and 순자 belong to the fifties, 민준 and 서연 to the
 * nineties. Repeating a syllable makes it likelier.
 */
export const GIVEN_BY_DECADE: readonly { readonly from: number; readonly m: GivenPattern; readonly f: GivenPattern }[] = [
  {
    from: 1930,
    m: { first: '영영성정광재종종상상병용동창덕일문', second: '수수호호식철철환길남진웅섭근기일규' },
    f: { first: '영영정순명경미혜인옥', second: '자자숙숙희순옥애란' },
  },
  {
    from: 1965,
    m: { first: '성성정재재상동영진승현기태종창홍한', second: '호호훈훈수진현석민우철욱원준규범권' },
    f: { first: '미미은은정경영혜현지선연', second: '경영숙희희정주선미아란연' },
  },
  {
    from: 1978,
    m: { first: '지성성민준현동정승재재상태진영우한찬', second: '훈훈현수호민우석환준진영혁욱범규' },
    f: { first: '지지은은수혜혜민유보현소나', second: '영혜은은진연정현선희아민주윤' },
  },
  {
    from: 1990,
    m: { first: '민준지현동승도시우태성재건한윤찬', second: '준준우우현민호혁재원서훈빈석율찬' },
    f: { first: '지서예유수민하채다은소윤', second: '현연연은원진영윤빈아인린' },
  },
];

/** Names that Koreans abroad take beside or instead of the Korean one. */
export const WESTERN_NAMES = {
  m: 'Daniel David Andrew Joseph Brian Kevin Eric James Michael Peter Paul Samuel Joshua Jason Justin Edward Steven Thomas Philip Alex Ryan Nathan Eugene Albert Benjamin Charles Christopher Henry Jonathan Martin Simon Timothy'.split(
    ' ',
  ),
  f: 'Grace Esther Susan Christine Jennifer Michelle Sarah Hannah Rachel Julia Emily Eunice Janet Jessica Catherine Angela Clara Claire Diana Helen Irene Jane Joyce Karen Laura Lydia Monica Natalie Olivia Rebecca Sophia Stella'.split(
    ' ',
  ),
} as const;

/** Given names of Koreans born in the countries of the former Soviet Union. */
export const KORYO_NAMES = {
  m: 'Viktor Vladimir Sergey Alexander Dmitry Andrey Oleg Yuri Valery Gennady Vyacheslav Roman Konstantin Igor Timur'.split(' '),
  f: 'Tatyana Svetlana Natalia Irina Elena Olga Lyudmila Marina Galina Larisa Vera Alla Inna Yulia Anna'.split(' '),
} as const;

/** How surnames are written there, and in China. What is missing is written as elsewhere. */
export const KORYO_SURNAMES: Readonly<Record<string, string>> = {
  김: 'Kim',
  이: 'Li',
  박: 'Pak',
  최: 'Tsoi',
  정: 'Ten',
  강: 'Kan',
  조: 'Tyo',
  장: 'Tyan',
  윤: 'Yun',
  임: 'Lim',
  한: 'Khan',
  오: 'O',
  서: 'Shegai',
  신: 'Shin',
  유: 'Yugai',
  허: 'Khegai',
  노: 'Nogai',
  고: 'Kogai',
};
/** Surnames in Mandarin reading. */
export const PINYIN_SURNAMES: Readonly<Record<string, string>> = {
  김: 'Jin',
  이: 'Li',
  박: 'Piao',
  최: 'Cui',
  정: 'Zheng',
  강: 'Jiang',
  조: 'Zhao',
  장: 'Zhang',
  윤: 'Yin',
  임: 'Lin',
  한: 'Han',
  오: 'Wu',
  서: 'Xu',
  신: 'Shen',
  유: 'Liu',
  허: 'Xu',
  노: 'Lu',
  고: 'Gao',
  황: 'Huang',
  안: 'An',
  송: 'Song',
  홍: 'Hong',
  양: 'Liang',
  문: 'Wen',
  손: 'Sun',
  배: 'Pei',
  백: 'Bai',
  전: 'Quan',
  권: 'Quan',
};
