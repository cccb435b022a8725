import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { AuditSubjects, subjectId } from './audit-subjects';

describe('what an entry of the audit is about', () => {
  beforeAll(() => {
    // Which the router calls and jsdom lacks.
    window.scrollTo = () => undefined;
  });

  it('leads to the person of a correction, whose fact is named beside', async () => {
    const route = createRootRoute({ component: () => <AuditSubjects text="person p_1, fact f_1, fact f_2, fact f_3" /> });
    render(<RouterProvider router={createRouter({ routeTree: route, history: createMemoryHistory() })} />);
    expect(await screen.findByRole('link', { name: 'person p_1' })).toHaveAttribute('href', '/people/p_1');
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByText(/fact f_1, fact f_2 \+1/)).toBeVisible();
  });

  it('is looked for by an id as it stands in the table, too', () => {
    expect([' p_1 ', 'person p_1', 'person: p_1'].map(subjectId)).toEqual(['p_1', 'p_1', 'p_1']);
  });
});
