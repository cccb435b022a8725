import { withRivals } from '.';
import { shippedModel } from './testing/shipped-model';

const model = shippedModel();
const probabilities = (query: string, names: readonly string[]): Map<string, number> =>
  new Map(
    withRivals(model, model.index(names.map((name) => ({ id: name, name }))).search(query, 10), (id) => id, 200).map(
      ({ id, probability }) => [id, probability],
    ),
  );

test('Initials that fit two people are at most half each, and one person alone keeps the probability', () => {
  const both = probabilities('Z. Kowalczyk', ['Zofia Kowalczyk', 'Zbigniew Kowalczyk']);
  const alone = probabilities('Z. Kowalczyk', ['Zofia Kowalczyk', 'Maria Nowak']);
  expect(alone.get('Zofia Kowalczyk')).toBeGreaterThan(0.9);
  for (const probability of both.values()) expect(probability).toBeLessThanOrEqual(0.52);
});

test('Two spellings of one name are no rivals of each other', () => {
  const found = probabilities('Dokgo Young-jae', ['독고영재', 'Young Jae Dokgo', 'Youngjae Dokgo']);
  expect(Math.min(...found.values())).toBeGreaterThan(0.9);
});
