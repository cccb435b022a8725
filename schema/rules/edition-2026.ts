import type { PartialDate } from '../time';
import { VENUE_CODES_2026 } from '../vocabulary';
import type { KnownRuleBook } from './rule-book';
import { cap, exact, setting, target } from './rule-value';

const day = (text: string): PartialDate => text as PartialDate;
const BUSINESS = cap(22, 2);

/** The rules of 2026. */
export const RULES_2026: KnownRuleBook = {
  year: 2026,
  taxonomy: '2026',
  known: true,
  events: target(18, 16),
  call: { rule: 12, from: day('2026-03-16'), to: day('2026-04-16'), closingTime: setting(12, '18:00') },
  eventWindow: { rule: 15, from: day('2026-05'), to: day('2026-12'), lastDay: setting(15, day('2026-12-15')) },
  duration: setting(15, ['2N3D', '3N4D']),
  venues: { rule: 11, codes: VENUE_CODES_2026 },
  seats: {
    organizers: exact(16, 2),
    overseasSpeakers: target(16, 7, 8, 0),
    domesticScholars: target(16, 20),
    graduates: target(16, 10),
    total: target(16, 40),
  },
  airfare: {
    rule: 22,
    supported: 8,
    businessCap: BUSINESS.max,
    businessWeight: 2,
    relaxCost: BUSINESS.relaxCost,
    withOneBusiness: setting(22, 7),
  },
  selection: {
    perInstitution: { rule: 25, max: 2, relaxCost: 5 },
    fixes: {
      economy: { rule: 22, relaxCost: 1 },
      inKorea: { rule: 22, relaxCost: 2 },
      hostFunded: { rule: 22, relaxCost: 3 },
      selfFunded: { rule: 22, relaxCost: 4 },
      remote: { rule: 22, relaxCost: 4 },
      seats: { rule: 16, relaxCost: 6 },
      perInstitution: { rule: 25, relaxCost: 5 },
      oneFewer: { rule: 16, relaxCost: 7 },
      waive: { rule: 27, relaxCost: 8 },
      readmit: { rule: 16, relaxCost: 9 },
    },
  },
  conflicts: {
    kinds: {
      ownProposal: { rule: 27, years: 0, waivable: false, relaxCost: 100 },
      family: { rule: 27, years: null, waivable: false, relaxCost: 100 },
      adviserStudent: { rule: 27, years: null, waivable: true, relaxCost: 12 },
      sameInstitution: { rule: 27, years: 2, waivable: true, relaxCost: 10 },
      coOrganizer: { rule: 27, years: 3, waivable: true, relaxCost: 9 },
      coAuthor: { rule: 27, years: 3, waivable: true, relaxCost: 8 },
      jointProject: { rule: 27, years: 3, waivable: true, relaxCost: 8 },
    },
    largestWork: 30,
    mostCampuses: 12,
  },
  proposal: { technologies: { rule: 14, min: 1 }, dateRanges: exact(15, 2), coreNeedsJustification: { rule: 14, value: true } },
  committees: { steering: target(4, 15), panels: exact(5, 7), expertsPerPanel: target(5, 10) },
  reviewWeights: setting(25, { validity: 1, suitability: 1, relevance: 1, necessity: 1, content: 1 }),
  evaluationWeights: setting(37, { fitness: 1, survey: 1, engagement: 1 }),
  reports: { rule: 32, dueDays: 14, languages: ['ko', 'en'] },
  closing: { rule: 38, finalReports: day('2027-01'), steeringCloses: day('2027-02') },
};
