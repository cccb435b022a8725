import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { startTexts } from '../../../i18n/i18n';
import { ConflictNote, type Refused } from './conflict-note';

const nothing = () => undefined;
const refusedBy = (current: object) =>
  ({
    wanted: 'LINK',
    result: { outcome: 'CONFLICT', contradicts: [], current: { at: '2026-11-28T00:00:00Z', note: null, ...current } },
  }) as unknown as Refused;
const draw = (current: object) =>
  render(
    <Suspense fallback="…">
      <ConflictNote refused={refusedBy(current)} onInsist={nothing} onKeep={nothing} />
    </Suspense>,
  );

describe('a pair that somebody else decided first', () => {
  beforeAll(() => startTexts('ko'));

  it('says who and what, with the particle that fits the word', async () => {
    draw({ decider: 'PERSON', by: '국협력', decision: 'UNSURE' });
    expect(await screen.findByText('국협력 님이 먼저 ‘보류’로 정했습니다')).toBeVisible();
  });

  it('does not call a run a person', async () => {
    draw({ decider: 'MODEL', by: null, decision: 'LINK' });
    expect(await screen.findByText('그 사이에 자동으로 ‘연결함’으로 정해졌습니다')).toBeVisible();
  });
});
