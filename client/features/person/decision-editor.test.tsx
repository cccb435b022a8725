import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, type ReactNode } from 'react';
import { startTexts } from '../../i18n/i18n';
import { AttendanceEditor, ConsentEditor } from './decision-editor';

const sent: Record<string, unknown>[] = [];
const server = new ApolloLink(({ variables }) => {
  sent.push({ ...variables });
  return new Observable((observer) => observer.complete());
});

const draw = (dialog: ReactNode) =>
  render(
    <ApolloProvider client={new ApolloClient({ link: server, cache: new InMemoryCache() })}>
      <Suspense fallback="…">{dialog}</Suspense>
    </ApolloProvider>,
  );

const nothing = () => undefined;

describe('deciding about a person', () => {
  beforeAll(() => startTexts('ko'));

  it('records about another event what holds there, not what holds of the first one', async () => {
    const user = userEvent.setup();
    const events = [
      { id: 't_1', title: '수소', status: 'attended', role: 'speaker' },
      { id: 't_2', title: '양자', status: 'declined', role: 'participant' },
    ];
    draw(<AttendanceEditor personId="p_1" events={events} onClose={nothing} onDone={nothing} />);
    await user.selectOptions(await screen.findByLabelText('행사'), 't_2');
    await user.type(screen.getByLabelText('이유'), '전화로 확인');
    await user.click(screen.getByRole('button', { name: '고쳐 적기' }));
    expect(sent.at(-1)).toMatchObject({ eventId: 't_2', status: 'declined', role: 'participant' });
  });

  it('begins with the consent that is recorded', async () => {
    const user = userEvent.setup();
    draw(<ConsentEditor personId="p_1" now={{ linking: 'NO' }} onClose={nothing} onDone={nothing} />);
    expect(await screen.findByLabelText('답')).toHaveValue('UNKNOWN');
    await user.selectOptions(screen.getByLabelText('무엇에 대한 동의'), 'linking');
    expect(screen.getByLabelText('답')).toHaveValue('NO');
  });
});
