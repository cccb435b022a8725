/** How far a participation came, the furthest first. */
const STATUSES: readonly string[] = ['attended', 'accepted', 'invited', 'reserve', 'considered', 'declined'];

/** What an edge says about a member. */
interface MemberEdge {
  readonly node: { readonly name: string };
  readonly properties: { readonly role?: string | null; readonly status?: string | null };
}

const place = (list: readonly string[], value: string | null | undefined): number => {
  const at = value ? list.indexOf(value) : -1;
  return at < 0 ? list.length : at;
};

/** Members as one looks for them: those who came before those who were asked, then by role in the order of `roles`, then by name. */
export function inOrder<Edge extends MemberEdge>(edges: readonly Edge[], roles: readonly string[]): readonly Edge[] {
  return edges.toSorted(
    (a, b) =>
      place(STATUSES, a.properties.status) - place(STATUSES, b.properties.status) ||
      place(roles, a.properties.role) - place(roles, b.properties.role) ||
      a.node.name.localeCompare(b.node.name, 'ko'),
  );
}
