import { DEVICE_SUBTOPICS } from './devices';
import { ENERGY_SUBTOPICS } from './energy';
import { LIFE_COMPUTING_SUBTOPICS } from './life-computing';
import type { Subtopic } from './subtopic';
import { SYSTEM_SUBTOPICS } from './systems';

export type { Subtopic } from './subtopic';

/** Every field of the demo world: four or five to each of the 12 technologies. */
export const SUBTOPICS: readonly Subtopic[] = [
  ...ENERGY_SUBTOPICS,
  ...DEVICE_SUBTOPICS,
  ...SYSTEM_SUBTOPICS,
  ...LIFE_COMPUTING_SUBTOPICS,
];

/** Technology codes in the order of their first field. */
export const DEMO_TECHNOLOGIES: readonly string[] = [...new Set(SUBTOPICS.map((topic) => topic.technology))];

/** How many people work on a technology, relative to the others. */
export const TECHNOLOGY_WEIGHTS: Readonly<Record<string, number>> = {
  SECONDARY_BATTERY: 1.2,
  HYDROGEN: 1.25,
  NUCLEAR: 0.6,
  SEMICONDUCTOR: 1.4,
  QUANTUM: 0.6,
  COMMUNICATION: 0.8,
  CYBER: 0.6,
  ROBOT: 0.9,
  MOBILITY: 0.8,
  AEROSPACE_MARINE: 0.7,
  BIOTECH: 1.5,
  AI: 1.6,
};
