import { parseContentRange } from './content-range';

describe('Content-Range', () => {
  it('is read as a half-open range', () => {
    expect(parseContentRange('bytes 0-8388607/20000000')).toEqual({ start: 0, end: 8_388_608, total: 20_000_000 });
    expect(parseContentRange('bytes 9-9/10')).toEqual({ start: 9, end: 10, total: 10 });
  });

  it.each([undefined, '', 'bytes */100', 'bytes 5-4/10', 'bytes 0-10/10', 'bytes -1-4/10', 'items 0-4/10', 'bytes 0-4/*'])(
    'is refused when it is "%s"',
    (header) => {
      expect(() => parseContentRange(header)).toThrow(expect.objectContaining({ code: 'UPLOAD_RANGE' }));
    },
  );
});
