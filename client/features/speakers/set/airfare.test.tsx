import { render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { startTexts } from '../../../i18n/i18n';
import type { CardFragment } from '../../../api/generated/speakers';
import { Airfare, type Traveller } from './airfare';

const traveller = (name: string, more: Partial<Traveller> = {}): Traveller => ({
  person: { id: name, name, nameLatin: null, institution: null, country: 'SG', stage: null, standing: 'ABROAD' } as CardFragment,
  business: false,
  organizer: false,
  uncovered: false,
  ...more,
});

describe('the tickets of a set', () => {
  beforeAll(() => startTexts('ko'));

  it('name whoever is left without one and where they come from, and say the count once', async () => {
    const travellers = [
      traveller('주관자', { organizer: true }),
      ...Array.from({ length: 7 }, (_, at) => traveller(`연사 ${at}`)),
      traveller('Priya Nadar', { uncovered: true }),
    ];
    const nothing = () => undefined;
    render(
      <Suspense fallback="…">
        <Airfare travellers={travellers} business={0} supported={8} uncovered={1} onBusiness={nothing} onTicket={nothing} />
      </Suspense>,
    );
    const alarm = await screen.findByRole('alert');
    expect([...alarm.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      '항공 이동 9명, 항공권 8장',
      '주관자 1명, 연사 8명이 해외에서 옵니다.',
      '표가 없는 사람: Priya Nadar, 싱가포르',
    ]);
    expect(within(alarm).queryByText(/부족/u)).toBeNull();
  });
});
