/** A question to start from. `key` names its texts. */
export interface Example {
  readonly key: 'growth' | 'knownAt' | 'search' | 'reached' | 'whoTies' | 'facts' | 'changes';
  readonly query: string;
  readonly variables: string;
}

/** Questions that run as they stand. */
export const EXAMPLES: readonly Example[] = [
  {
    key: 'growth',
    query: `# How ties in a technology grew, quarter by quarter
query Growth($technologies: [String!]) {
  network(filter: { technologies: $technologies }, level: COMMUNITIES, limit: 1) {
    people
    ties
    histogram {
      quarter
      newTies
      crossBorder
      events
    }
    header {
      validAt
      seq
      digest
    }
  }
}`,
    variables: '{\n  "technologies": ["HYDROGEN"]\n}',
  },
  {
    key: 'knownAt',
    query: `# The same question as of a day, or of a command by seq:N: the same numbers, whatever was published since
query AsKnown($knownAt: String!, $validAt: PartialDate) {
  network(level: COMMUNITIES, limit: 1, knownAt: $knownAt, validAt: $validAt) {
    people
    ties
    header {
      knownAt
      validAt
      seq
      digest
    }
  }
}`,
    variables: '{\n  "knownAt": "2024-12-31",\n  "validAt": "2024-12-31"\n}',
  },
  {
    key: 'search',
    query: `# People, bodies and technologies by Hangul, initial consonants, romanised or abbreviated
query Find($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    truncated
    interpretation
    hits {
      kind
      id
      title
      subtitle
      matched
    }
  }
}`,
    variables: '{\n  "text": "KAIST"\n}',
  },
  {
    key: 'reached',
    query: `# Whom in a technology has no X-Lab Day reached yet?
query NotReached($technologies: [String!]) {
  people(filter: { technologies: $technologies, reached: false }, first: 20) {
    totalCount
    edges {
      node {
        id
        label
        labelLatin
        standing
        institution
        country
        ties
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}`,
    variables: '{\n  "technologies": ["HYDROGEN"]\n}',
  },
  {
    key: 'whoTies',
    query: `# Overseas Koreans with the most ties, and whether the register knows them
query Brokers {
  people(filter: { standings: [OVERSEAS_KOREAN], registered: true }, first: 10, sort: TIES) {
    totalCount
    edges {
      node {
        label
        labelLatin
        institution
        country
        ties
      }
    }
  }
}`,
    variables: '{}',
  },
  {
    key: 'facts',
    query: `# Facts in bulk, in pages: everything learnt after a command; the next page begins after endCursor
query Bulk($seqAfter: Int!, $after: String) {
  facts(kind: "participation", seqAfter: $seqAfter, first: 20, after: $after) {
    totalCount
    facts {
      personId
      objectId
      props
      validFrom
      validTo
      source
      seqFrom
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    header {
      seq
      digest
    }
  }
}`,
    variables: '{\n  "seqAfter": 0,\n  "after": null\n}',
  },
  {
    key: 'changes',
    query: `# What changed after a command
query Since($seq: Int!) {
  changesSince(seq: $seq, first: 10) {
    fromSeq
    toSeq
    newPeople
    newTies
    newFacts
    commands {
      seq
      kind
      at
      summary {
        ko
        en
      }
    }
  }
}`,
    variables: '{\n  "seq": 0\n}',
  },
];
