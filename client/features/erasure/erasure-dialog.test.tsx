import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { startTexts } from '../../i18n/i18n';
import { ErasureDialog } from './erasure-dialog';
import { ErasureEntry } from './erasure-entry';

const PERSON = { id: 'p_1', name: '김민수' };
const sent: Record<string, unknown>[] = [];
type Listener = Parameters<NonNullable<ConstructorParameters<typeof Observable<ApolloLink.Result>>[0]>>[0];
let answer: (observer: Listener) => void;
const server = new ApolloLink(
  ({ variables }) =>
    new Observable((observer) => {
      sent.push({ ...variables });
      answer(observer);
    }),
);

const mockMay = new Set<string>();
jest.mock('../../api/session', () => ({ useSession: () => ({ can: (operation: string) => mockMay.has(operation) }) }));

function draw() {
  const done: number[] = [];
  let closed = 0;
  render(
    <ApolloProvider client={new ApolloClient({ link: server, cache: new InMemoryCache() })}>
      <Suspense fallback="…">
        <ErasureDialog person={PERSON} onClose={() => (closed += 1)} onErased={(seq) => done.push(seq)} />
      </Suspense>
    </ApolloProvider>,
  );
  return { done, closed: () => closed };
}

const press = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: '되돌릴 수 없이 삭제' }));

describe('the dialog that erases a person', () => {
  beforeAll(() => startTexts('ko'));
  beforeEach(() => {
    sent.length = 0;
    answer = (observer) => {
      observer.next({ data: { erasePerson: { __typename: 'CommandResult', seq: 42 } } });
      observer.complete();
    };
  });

  it('sends nothing before there are a reason and the name, and says which is missing', async () => {
    const user = userEvent.setup();
    const { done } = draw();
    const name = await screen.findByLabelText('확인을 위해 이름을 그대로 적으세요');
    await press(user);
    expect(screen.getByText('이유를 적어 주세요')).toBeInTheDocument();
    await user.type(screen.getByLabelText('이유'), '본인의 요청');
    await user.type(name, '김민');
    await press(user);
    expect(screen.getByText('이 사람의 이름이나 번호와 다릅니다')).toBeInTheDocument();
    expect(sent).toEqual([]);
    await user.type(name, '수');
    await press(user);
    expect(sent).toEqual([{ personId: 'p_1', reason: '본인의 요청' }]);
    expect(done).toEqual([42]);
  });

  it('takes the id for the name, and no empty reason', async () => {
    const user = userEvent.setup();
    draw();
    await user.type(await screen.findByLabelText('확인을 위해 이름을 그대로 적으세요'), ' p_1 ');
    await user.type(screen.getByLabelText('이유'), '  ');
    await press(user);
    expect(sent).toEqual([]);
    await user.type(screen.getByLabelText('이유'), '요청');
    await press(user);
    expect(sent).toEqual([{ personId: 'p_1', reason: '요청' }]);
  });

  it('keeps what was typed when the server refuses, and can be sent again', async () => {
    answer = (observer) => {
      observer.next({ errors: [{ message: 'no', extensions: { code: 'JOB_RUNNING', category: 'constraint' } }] });
      observer.complete();
    };
    const user = userEvent.setup();
    const { done } = draw();
    await user.type(await screen.findByLabelText('확인을 위해 이름을 그대로 적으세요'), '김민수');
    await user.type(screen.getByLabelText('이유'), '본인의 요청');
    await press(user);
    expect(await screen.findByText(/JOB_RUNNING/)).toBeInTheDocument();
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    expect(screen.getByLabelText('이유')).toHaveValue('본인의 요청');
    expect(screen.getByLabelText('확인을 위해 이름을 그대로 적으세요')).toHaveValue('김민수');
    expect(done).toEqual([]);
    await press(user);
    expect(sent).toHaveLength(2);
  });

  it('cannot be sent twice or left while it is under way', async () => {
    answer = () => undefined;
    const user = userEvent.setup();
    const { closed } = draw();
    await user.type(await screen.findByLabelText('확인을 위해 이름을 그대로 적으세요'), '김민수');
    await user.type(screen.getByLabelText('이유'), '본인의 요청');
    await press(user);
    expect(await screen.findByRole('button', { name: '삭제하는 중' })).toBeDisabled();
    expect(screen.getByRole('button', { name: '그만두기' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '닫기' }));
    expect(closed()).toBe(0);
    expect(sent).toHaveLength(1);
  });

  it('is offered to nobody who may not, and to those who may it leads into the dialog and back', async () => {
    const user = userEvent.setup();
    const entry = () => (
      <ApolloProvider client={new ApolloClient({ link: server, cache: new InMemoryCache() })}>
        <Suspense fallback="…">
          <p>그 밖</p>
          <ErasureEntry person={PERSON} onErased={() => undefined} />
        </Suspense>
      </ApolloProvider>
    );
    const shown = render(entry());
    await screen.findByText('그 밖');
    expect(screen.queryByRole('button')).toBeNull();
    mockMay.add('erasePerson');
    shown.rerender(entry());
    await user.click(await screen.findByRole('button', { name: '개인정보 삭제…' }));
    await user.click(await screen.findByRole('button', { name: '그만두기' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: '개인정보 삭제…' })).toHaveFocus();
  });
});
