import type { NodeKind } from '../../api/generated/search';

/** Where the page of a kind of thing lies; kinds without a page of their own have none. */
const PAGES: Partial<Readonly<Record<NodeKind, string>>> = {
  PERSON: '/people/',
  INSTITUTION: '/orgs/',
  ASSOCIATION: '/associations/',
  COUNTRY: '/countries/',
  TECHNOLOGY: '/technologies/',
  EVENT: '/events/',
  CLUB: '/clubs/',
  PROJECT: '/projects/',
  WORK: '/works/',
  EDITION: '/editions/',
};

/** The address of a thing's page. */
export function pageOf(kind: NodeKind, id: string): string {
  return `${PAGES[kind] ?? '/'}${encodeURIComponent(id)}`;
}
