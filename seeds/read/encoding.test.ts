import iconv from 'iconv-lite';
import { EncodingDetector, type TextEncoding } from './encoding';
import { decoded } from './decode';

const ROSTER = '회원번호,성명,소속\nK-001,홍길똠,한국과학기술원\nK-002,뷁김하늘,나라대학교\n';

function detect(bytes: Buffer, piece = bytes.length): TextEncoding | null {
  const detector = new EncodingDetector();
  for (let at = 0; at < bytes.length; at += piece) detector.push(bytes.subarray(at, at + piece));
  return detector.verdict();
}

async function text(bytes: Buffer, encoding: TextEncoding, piece: number): Promise<string> {
  let all = '';
  const pieces = async function* (): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  };
  for await (const part of decoded(pieces(), encoding)) all += part;
  return all;
}

const wide = Buffer.from(ROSTER, 'utf16le');
const CASES: readonly (readonly [string, Buffer, TextEncoding])[] = [
  ['UTF-8', Buffer.from(ROSTER), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${ROSTER}`), 'utf-8-bom'],
  ['CP949', iconv.encode(ROSTER, 'cp949'), 'cp949'],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${ROSTER}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 without a mark', wide, 'utf-16le'],
  ['big-endian UTF-16 without a mark', Buffer.from(wide).swap16(), 'utf-16be'],
];

describe('telling an encoding', () => {
  it.each(CASES)('recognises %s and reads it back, in whatever pieces it comes', async (_, bytes, encoding) => {
    for (const piece of [1, 3, 7, bytes.length]) {
      expect(detect(bytes, piece)).toBe(encoding);
      expect(await text(bytes, encoding, piece)).toBe(ROSTER);
    }
  });

  it('tells CP949 from a name that stands after a megabyte of ASCII', () => {
    const late = Buffer.concat([Buffer.from('a,b,c\n'.repeat(200_000)), iconv.encode('홍길동,한국대학교\n', 'cp949')]);
    expect(detect(late, 65_536)).toBe('cp949');
  });

  it('keeps a UTF-8 file with one broken character UTF-8', () => {
    const bytes = Buffer.from(ROSTER.repeat(3));
    bytes[bytes.indexOf(Buffer.from('하늘')) + 1] = 0x20;
    expect(detect(bytes)).toBe('utf-8');
  });

  it('takes a single NUL byte in a UTF-8 file for what it is, not for UTF-16', () => {
    expect(detect(Buffer.from('name,place\nHan\u0000eul Kim,somewhere\n'))).toBe('utf-8');
  });

  it.each([
    ['Shift-JIS', iconv.encode('氏名,所属\n山田太郎,東京大学大学院\nさとうはなこ,きょうとだいがく\n', 'shift_jis')],
    ['Latin-1', Buffer.from('Name,Affiliation\nJosé Núñez,Universität Zürich\n', 'latin1')],
    ['random bytes', Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256 || 1))],
  ])('does not take %s for Korean', (_, bytes) => {
    expect(detect(bytes)).toBeNull();
  });
});
