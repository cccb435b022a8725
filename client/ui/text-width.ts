const SQUARE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
const WIDE = /[MWm%@]/;

const widthOf = (sign: string): number => {
  if (SQUARE.test(sign)) return 0.93;
  if (sign === ' ') return 0.28;
  return WIDE.test(sign) ? 0.8 : 0.56;
};

/** About how wide a text is at a size, in the unit of the size: good enough to decide what fits. A Korean or Chinese letter is nearly square. */
export const textWidth = (text: string, size: number): number => [...text].reduce((sum, sign) => sum + widthOf(sign) * size, 0);
