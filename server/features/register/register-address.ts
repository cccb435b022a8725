/** How the register is asked: pages of REST, or pages of a GraphQL connection. */
export const REGISTER_KINDS = ['rest', 'graphql'] as const;
/** See {@link REGISTER_KINDS}. */
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** Where the register of overseas scientists answers. */
export interface RegisterAddress {
  readonly url: string;
  readonly kind: RegisterKind;
  /** Sent as `Authorization: Bearer`, and nowhere else. */
  readonly token: string | null;
}

const FIELDS =
  'registerId name nameHangul nameLatin nameHanja affiliation department position field country city email orcid stage degreeLevel degreeFrom degreeYear associations branch memberSince registered';

/** What a GraphQL register is asked. */
export const REGISTER_QUERY = `query Records($first: Int!, $after: String) {
  records(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { ${FIELDS} } }
}`;

/** Records asked for at a time; a register may give fewer. */
export const PAGE_SIZE = 500;
