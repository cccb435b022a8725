// Every walk there is, by name. A new one is a file in `walks/` and a line here.
import { analyst } from './walks/analyst.mjs';
import { analystGrowth } from './walks/analyst-growth.mjs';
import { contactRequests } from './walks/contact-requests.mjs';
import { linkageTwenty } from './walks/linkage-twenty.mjs';
import { organizer } from './walks/organizer.mjs';
import { organizerShortlist } from './walks/organizer-shortlist.mjs';
import { organizerSpeakers } from './walks/organizer-speakers.mjs';
import { paths } from './walks/paths.mjs';
import { serverGone } from './walks/server-gone.mjs';
import { staffEnrichment } from './walks/staff-enrichment.mjs';
import { staffErasure } from './walks/staff-erasure.mjs';
import { staffFirstMinute } from './walks/staff-first-minute.mjs';
import { staffImports } from './walks/staff-imports.mjs';
import { staffMap } from './walks/staff-map.mjs';
import { staffPerson } from './walks/staff-person.mjs';

export const WALKS = {
  'staff-first-minute': staffFirstMinute,
  'staff-map': staffMap,
  'staff-person': staffPerson,
  'staff-enrichment': staffEnrichment,
  'staff-imports': staffImports,
  'linkage-twenty': linkageTwenty,
  'contact-requests': contactRequests,
  organizer,
  'organizer-speakers': organizerSpeakers,
  'organizer-shortlist': organizerShortlist,
  paths,
  analyst,
  'analyst-growth': analystGrowth,
  'staff-erasure': staffErasure,
  'server-gone': serverGone,
};
