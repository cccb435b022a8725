import { readVariable } from './export';

describe('a variable of an exported query', () => {
  it('is JSON where it can be read as such, and a text else', () => {
    expect(readVariable('from=2024')).toEqual({ from: 2024 });
    expect(readVariable('from="2024"', { to: 'x' })).toEqual({ to: 'x', from: '2024' });
    expect(readVariable('day=2024-05-01')).toEqual({ day: '2024-05-01' });
    expect(readVariable('filter={"countries":["KR"]}')).toEqual({ filter: { countries: ['KR'] } });
    expect(readVariable('text=a=b')).toEqual({ text: 'a=b' });
  });

  it('needs a name', () => {
    expect(() => readVariable('2024')).toThrow('Give name=value.');
    expect(() => readVariable('=2024')).toThrow('Give name=value.');
  });
});
