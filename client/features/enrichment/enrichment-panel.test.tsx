import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { startTexts } from '../../i18n/i18n';
import { ToastProvider } from '../../ui';
import { EnrichmentPanel } from './enrichment-panel';

let may: readonly string[] = [];
jest.mock('../../api/session', () => ({
  useSession: () => ({ atlas: { seq: 4 }, can: (operation: string) => may.includes(operation) }),
}));

const text = (ko: string, en: string) => ({ __typename: 'LocalText', ko, en });
const piece = (kind: string, supports: boolean, says: string, examples: readonly string[] = []) => ({
  __typename: 'EnrichmentEvidence',
  kind,
  supports,
  count: 7,
  examples,
  text: text(says, says),
});
const proposal = (id: string, more: object) => ({
  __typename: 'EnrichmentProposal',
  id,
  kind: 'INSTITUTION',
  state: 'OPEN',
  label: id,
  from: null,
  to: null,
  count: 1,
  splitOff: false,
  evidence: [],
  ...more,
});
const HERS = proposal('hers', {
  kind: 'WORKS',
  label: 'Fuel cells',
  count: 7,
  evidence: [piece('works', true, '7 works', ['One', 'Two'])],
});
const HIS = proposal('his', {
  kind: 'WORKS',
  label: 'Heart valves',
  count: 3,
  splitOff: true,
  evidence: [piece('noSharedCoAuthors', false, 'Shares no co-authors')],
});
const PLACE = proposal('KAIST', { from: '2015', to: '2022' });

/** What the server would answer; a test changes it. */
const world = {
  nodes: [] as ReturnType<typeof proposal>[],
  mixed: false,
  fault: null as string | null,
  refusal: null as string | null,
  /** How many the first page has, where there is another. */
  cut: null as number | null,
};
const sent: Record<string, unknown>[] = [];
let asked = 0;
const failure = (code: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code, category: 'constraint' } }] });
const server = new ApolloLink(
  ({ operationName, variables }) =>
    new Observable((observer) => {
      const refused =
        operationName === 'EnrichmentProposals' ? world.fault : operationName === 'DecideEnrichment' ? world.refusal : null;
      if (operationName === 'EnrichmentProposals') asked += 1;
      else sent.push({ operationName, ...variables });
      if (refused) return observer.error(failure(refused));
      const page = {
        __typename: 'EnrichmentPage',
        linked: true,
        mixed: world.mixed,
        truncated: false,
        totalCount: world.nodes.length,
        pageInfo: { __typename: 'KeysetPage', endCursor: 'end', hasNextPage: world.cut !== null && !variables['after'] },
        nodes:
          world.cut === null ? world.nodes : variables['after'] ? world.nodes.slice(world.cut) : world.nodes.slice(0, world.cut),
      };
      const result = { __typename: 'CommandResult', seq: operationName === 'UndoEnrichment' ? 6 : 5 };
      observer.next({ data: { enrichmentProposals: page, decideEnrichment: result, undoCommand: result } });
      observer.complete();
    }),
);

const changed = jest.fn();
const draw = () =>
  render(
    <ApolloProvider client={new ApolloClient({ link: server, cache: new InMemoryCache() })}>
      <ToastProvider closeLabel="close">
        <Suspense fallback="…">
          <EnrichmentPanel personId="p_1" onChanged={changed} />
        </Suspense>
      </ToastProvider>
    </ApolloProvider>,
  );
const names = () =>
  within(screen.getByRole('list', { name: 'Proposals to decide' }))
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label'));

describe('what public sources propose about a person', () => {
  beforeAll(() => startTexts('en'));
  beforeEach(() => {
    may = ['readLinkage', 'correctFacts', 'undoCommands'];
    Object.assign(world, { nodes: [HERS, HIS, PLACE], mixed: true, fault: null, refusal: null, cut: null });
    sent.length = 0;
    asked = 0;
    changed.mockClear();
  });

  it('is told plainly where several people are mixed up, with the works to split off first', async () => {
    draw();
    expect(await screen.findByText("The works look like several people's")).toBeVisible();
    expect(names()).toEqual([
      ...['Accept: 3 works', 'Reject: 3 works'],
      ...['Accept: 7 works', 'Reject: 7 works', 'Accept: KAIST', 'Reject: KAIST'],
    ]);
    expect(screen.getByText('Against:').parentElement).toHaveTextContent('Against: Shares no co-authors');
    expect(screen.getByText('and 5 more')).toBeInTheDocument();
    expect(screen.getByText('Affiliation · 2015–2022')).toBeVisible();
  });

  it('is rejected with a reason, and comes back at the press of undo', async () => {
    const user = userEvent.setup();
    draw();
    await user.click(await screen.findByRole('button', { name: 'Reject: 3 works' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Reject' }));
    expect(dialog.getByText('Please write one')).toBeVisible();
    expect(sent).toEqual([]);
    await user.type(dialog.getByLabelText('Reason'), 'a surgeon');
    world.nodes = [HERS, { ...HIS, state: 'REJECTED' }, PLACE];
    await user.click(dialog.getByRole('button', { name: 'Reject' }));
    expect(await screen.findByText('Rejected · command #5')).toBeVisible();
    expect(sent).toEqual([
      { operationName: 'DecideEnrichment', personId: 'p_1', proposalId: 'his', decision: 'REJECT', reason: 'a surgeon' },
    ]);
    expect(await screen.findByText('1 decided')).toBeVisible();
    expect(screen.queryByText("The works look like several people's")).toBeNull();
    expect(screen.getByText('Every group of works that looked mixed up was decided.')).toBeVisible();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Proposed by public sources' }));

    world.nodes = [HERS, HIS, PLACE];
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Reject: 3 works' })).toBeVisible();
    expect(sent.at(-1)).toMatchObject({ operationName: 'UndoEnrichment', seq: 5 });
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('that somebody else decided meanwhile is shown as decided, and nothing is recorded over it', async () => {
    const user = userEvent.setup();
    draw();
    await user.click(await screen.findByRole('button', { name: 'Reject: KAIST' }));
    world.refusal = 'CONFLICT';
    world.nodes = [HERS, HIS, { ...PLACE, state: 'ACCEPTED' }];
    await user.type(screen.getByLabelText('Reason'), 'never there');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Reject' }));
    expect(await screen.findByText('Somebody else accepted this proposal meanwhile. Nothing was recorded.')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Reject: KAIST' })).toBeNull();
  });

  it('is no place on the page of a person about whom nothing is proposed, nor for those who may not know', async () => {
    world.nodes = [];
    const { container, unmount } = draw();
    await waitFor(() => expect(asked).toBe(1));
    await waitFor(() => expect(container.textContent).toBe(''));
    expect(container.querySelector('section')).toBeNull();
    unmount();
    world.nodes = [PLACE];
    may = [];
    const other = draw();
    await waitFor(() => expect(other.container.textContent).toBe(''));
    expect(other.container.querySelector('section')).toBeNull();
    expect(asked).toBe(1);
  });

  it('has no buttons for those who may look and not decide', async () => {
    may = ['readLinkage'];
    draw();
    expect(await screen.findByText('KAIST')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Accept/ })).toBeNull();
  });

  it('that did not come can be asked for again', async () => {
    world.fault = 'TIMEOUT';
    const user = userEvent.setup();
    draw();
    const again = await screen.findByRole('button', { name: 'Try again' });
    world.fault = null;
    await user.click(again);
    expect(await screen.findByRole('button', { name: 'Accept: KAIST' })).toBeVisible();
  });

  it('that does not fit into one answer is read on', async () => {
    world.cut = 1;
    const user = userEvent.setup();
    draw();
    await user.click(await screen.findByRole('button', { name: '1 of 3 · read on' }));
    expect(await screen.findByRole('button', { name: 'Accept: KAIST' })).toBeVisible();
    expect(names()).toHaveLength(6);
    expect(screen.queryByRole('button', { name: /read on/ })).toBeNull();
  });
});
