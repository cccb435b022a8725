import { editDistance } from './nearest';

describe('the edits between two texts', () => {
  it('are counted up to the limit, a swap of neighbours as one', () => {
    const distances = ['email', 'emial', 'emal', 'e-mail', 'mailto', 'xyzab'].map((text) => editDistance('email', text, 2));
    expect(distances).toEqual([0, 1, 1, 1, 3, 3]);
  });

  it('are one more than the limit as soon as nothing that comes can be nearer', () => {
    expect(editDistance('affiliation at birth', 'participation number', 1)).toBe(2);
    expect(editDistance('abcdef', 'badcfe', 2)).toBe(3);
    expect(editDistance('abcdef', 'badcfe', 3)).toBe(3);
  });
});
