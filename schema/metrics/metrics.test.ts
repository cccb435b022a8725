import { GROWTH_METRIC_NAMES, GROWTH_METRICS, metricVersion, type MetricDefinition } from '.';

const definitions = Object.entries<MetricDefinition>(GROWTH_METRICS);

describe('the definitions of metrics', () => {
  it('say everything in Korean and in English', () => {
    for (const [name, { name: title, unit, source, tie, edgeCases, bias, numerator, denominator }] of definitions) {
      for (const text of [title, unit, source, tie, edgeCases, bias, numerator, denominator].filter((one) => one !== undefined)) {
        expect([name, /[가-힣]|^\S+$/.test(text.ko), /[가-힣]/.test(text.en), text.en.length > 3]).toEqual([
          name,
          true,
          false,
          true,
        ]);
      }
    }
  });

  it('name both numbers of a ratio, and of nothing else', () => {
    const withTwo = definitions.filter(([, { numerator, denominator }]) => numerator && denominator).map(([name]) => name);
    expect(withTwo).toEqual(definitions.filter(([, { kind }]) => kind === 'ratio').map(([name]) => name));
    expect(withTwo).toHaveLength(8);
  });

  it('carry a version that answers name', () => {
    expect(metricVersion('triadicClosure')).toBe('triadicClosure@1');
    expect(new Set(definitions.map(([, { formula }]) => formula)).size).toBe(GROWTH_METRIC_NAMES.length);
  });
});
