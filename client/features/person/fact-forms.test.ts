import { besidePlace } from './fact-forms';

describe('an affiliation that is mended by hand', () => {
  it('keeps the position that stood beside the place', () => {
    for (const position of ['조교수', '부교수', '연구원', '과장', 'Associate Professor'])
      expect(besidePlace([position])).toEqual({ position });
  });

  it('keeps the department that stood beside the place', () => {
    for (const department of ['기계공학과', '전자공학부', '나노센터', 'Department of Physics', 'Energy Lab'])
      expect(besidePlace([department])).toEqual({ department });
  });

  it('keeps both, and makes up neither', () => {
    expect(besidePlace(['기계공학과', '교수'])).toEqual({ department: '기계공학과', position: '교수' });
    expect(besidePlace([])).toEqual({});
  });
});
