import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { startTexts } from '../../../i18n/i18n';
import { Alternatives, type Alternative } from './alternatives';

const alternative = (instead: string, quality: number): Alternative =>
  ({
    quality,
    instead: [instead],
    text: { ko: `김민수 님 대신 ${instead} 님`, en: `${instead} instead of Minsu Kim` },
    members: [{ person: { id: instead } }],
  }) as unknown as Alternative;

describe('other sets that keep the rules', () => {
  beforeAll(() => startTexts('en'));

  it('say who would come instead of whom, and what that costs, however little', async () => {
    render(
      <Suspense fallback="…">
        <Alternatives
          alternatives={[alternative('Ada', 1), alternative('Grace', 0.9996), alternative('Mary', 0.934)]}
          onTake={() => undefined}
        />
      </Suspense>,
    );
    const items = await screen.findAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '1Ada instead of Minsu KimJust as goodTake this 1',
      '2Grace instead of Minsu Kim99.9% as good as the bestTake this 2',
      '3Mary instead of Minsu Kim93.4% as good as the bestTake this 3',
    ]);
  });
});
