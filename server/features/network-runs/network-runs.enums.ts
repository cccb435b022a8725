import { registerEnumType } from 'type-graphql';

/** A measure of a whole network. */
export enum NetworkMeasure {
  PAGERANK = 'PAGERANK',
  BETWEENNESS = 'BETWEENNESS',
  LEIDEN = 'LEIDEN',
  K_CORE = 'K_CORE',
  BRIDGES = 'BRIDGES',
  CONSTRAINT = 'CONSTRAINT',
  EFFECTIVE_SIZE = 'EFFECTIVE_SIZE',
}
registerEnumType(NetworkMeasure, {
  name: 'NetworkMeasure',
  description: 'A measure of a whole network, over the people who fit a filter and have a tie in it.',
  valuesConfig: {
    PAGERANK: {
      description:
        'PageRank on undirected ties without weights, damping 0.85, until no score moves by more than 10⁻⁹; the values of all people sum to 1.',
    },
    BETWEENNESS: {
      description:
        'Share of the pairs of others whose shortest paths pass through the person (0–1): exact up to 3,000 people, beyond that estimated from the paths of sampled people, with its standard error and an interval of 1.96 of them, which on random networks holds the true value of about nine people in ten. Whoever lies on few paths may be missed by a sample.',
    },
    LEIDEN: {
      description:
        'Communities by the Leiden algorithm over weighted ties, modularity, seed as asked, one thread; the value is the number of the community, largest first.',
    },
    K_CORE: { description: 'Core number: the largest k for which the person lies in a part where everybody has k ties.' },
    BRIDGES: { description: 'Ties whose loss would part the network: each is a pair of people.' },
    CONSTRAINT: { description: "Burt's constraint: how much somebody's contacts are contacts of one another; low is a broker." },
    EFFECTIVE_SIZE: { description: 'Contacts less the mean number of ties that each has to the others (Burt).' },
  },
});

/** Why there is no value. */
export enum NoRun {
  NOTHING_KNOWN = 'NOTHING_KNOWN',
  EMPTY = 'EMPTY',
  ONE_PERSON = 'ONE_PERSON',
  NO_TIES = 'NO_TIES',
  NOT_STARTED = 'NOT_STARTED',
  NOT_FINISHED = 'NOT_FINISHED',
  CANCELLED = 'CANCELLED',
  FAILED = 'FAILED',
  NOT_ASKED = 'NOT_ASKED',
  CHANGED_BY_POLICY = 'CHANGED_BY_POLICY',
  PRUNED = 'PRUNED',
}
registerEnumType(NoRun, {
  name: 'NoRun',
  description: 'Why there is no value.',
  valuesConfig: {
    NOTHING_KNOWN: { description: '`knownAt` lies before the first record.' },
    EMPTY: { description: 'Nobody fits: the measure of an empty network is not 0, there is none.' },
    ONE_PERSON: { description: 'One person alone has no network.' },
    NO_TIES: { description: 'Nobody who fits has a tie.' },
    NOT_STARTED: { description: 'No run of this question is kept: `startNetworkRun` makes one.' },
    NOT_FINISHED: { description: 'The run is under way.' },
    CANCELLED: { description: 'The run was cancelled, and left nothing; `startNetworkRun` begins it again.' },
    FAILED: { description: 'The run failed; `startNetworkRun` begins it again.' },
    NOT_ASKED: { description: 'The run was not asked for this measure.' },
    CHANGED_BY_POLICY: {
      description: 'What you may see has changed since the run was made, and its values are not shown any more; begin it again.',
    },
    PRUNED: { description: 'The run was old and made room: its values are gone, and `startNetworkRun` computes them again.' },
  },
});

/** Which end of a list comes first. */
export enum RunOrder {
  HIGHEST = 'HIGHEST',
  LOWEST = 'LOWEST',
}
registerEnumType(RunOrder, {
  name: 'RunOrder',
  description: 'Which end of a list comes first; equal values in the order of ids.',
  valuesConfig: { HIGHEST: { description: 'Highest value first.' }, LOWEST: { description: 'Lowest value first.' } },
});
