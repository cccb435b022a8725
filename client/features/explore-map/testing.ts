import type { CirculationParts } from './circulation';

/** Flows of a few countries, one of them withheld. */
export const FLOWS = [
  { from: 'KR', to: 'US', moves: 50 },
  { from: 'US', to: 'KR', moves: 40 },
  { from: 'KR', to: 'DE', moves: 20 },
  { from: 'DE', to: 'KR', moves: 30 },
  { from: 'KR', to: 'FR', moves: null },
  { from: 'FR', to: 'KR', moves: 10 },
  { from: 'CH', to: 'KR', moves: 6 },
  { from: 'US', to: 'DE', moves: 12 },
  { from: 'DE', to: 'FR', moves: 9 },
  { from: 'KR', to: 'KR', moves: 99 },
];
/** What a circulation is made of. */
export const PARTS: CirculationParts = {
  flows: FLOWS,
  residents: [
    { key: 'KR', count: 900 },
    { key: 'US', count: 400 },
    { key: 'DE', count: 100 },
    { key: 'FR', count: 20 },
    { key: 'BR', count: 3 },
    { key: 'unknown', count: 5 },
  ],
  isWhole: true,
  overseas: [{ key: 'US', count: 300 }],
  chosen: [],
};
