/** Windows-1252 letters that stand where Latin-1 has control characters, with their bytes. */
const CP1252 = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((char, place) => {
    const bytes = [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97,
      0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ];
    return [char, bytes[place] ?? 0] as const;
  }),
);

/** The bytes that a text came from when it was read as Latin-1 or Windows-1252; `null` when it holds anything else. */
function bytesOf(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const char of text) {
    const code = CP1252.get(char) ?? char.codePointAt(0) ?? 0;
    if (code > 0xff) return null;
    bytes.push(code);
  }
  return Uint8Array.from(bytes);
}

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A text that was read in the wrong encoding once, as it was meant; or that it is beyond repair. */
export interface MendedText {
  readonly text: string;
  /** Whether anything was wrong, mended or not. */
  readonly damaged: boolean;
}

/**
 * Mends Korean that was read as Latin-1 or Windows-1252: UTF-8 (`ì´ìƒí˜¸`) or EUC-KR (`ÀÌ»óÈ£`). Replacement characters and rows of question
 * marks are beyond repair and only reported.
 */
export function mendMojibake(text: string): MendedText {
  if (/\uFFFD|\?{2,}/u.test(text)) return { text: text.replace(/[\uFFFD?]+/gu, ' ').trim(), damaged: true };
  if (!/[\u0080-\u00ff]{2}|[\u0080-\u00ff][\u0080-\u2122]/u.test(text)) return { text, damaged: false };
  const bytes = bytesOf(text);
  if (!bytes) return { text, damaged: false };
  for (const encoding of ['utf-8', 'euc-kr']) {
    const mended = decode(bytes, encoding);
    // A Western name with accents (Müller) may be valid EUC-KR by chance: the outcome must be Hangul or Hanja and nothing odd.
    if (
      mended !== null &&
      /^[\p{Script=Hangul}\p{Script=Han}\sA-Za-z().,-]+$/u.test(mended) &&
      /[가-힣]{2}|\p{Script=Han}{2}/u.test(mended)
    )
      return { text: mended, damaged: true };
  }
  return { text, damaged: false };
}
