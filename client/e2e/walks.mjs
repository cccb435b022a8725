// Every walk there is, by name. A new one is a file in `walks/` and a line here.
import { staffFirstMinute } from './walks/staff-first-minute.mjs';

export const WALKS = {
  'staff-first-minute': staffFirstMinute,
};
