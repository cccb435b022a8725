import { z } from 'zod';

const associationSchema = z.looseObject({
  abbr: z.string(),
  country: z.string(),
  countries: z.array(z.string()).optional(),
  confidence: z.string(),
});

/** An association of overseas Korean scientists and engineers, as far as the demo needs it. */
export interface DemoAssociation {
  /** The abbreviation without parentheses, by which the association is known everywhere. */
  readonly key: string;
  readonly countries: readonly string[];
  /** Its share of the register. */
  readonly weight: number;
  /** Invented chapters; only where the real ones go by city. */
  readonly branches: readonly string[];
  /** How its office writes a list of members. */
  readonly roster: RosterStyle;
}

/** Languages and habits of a roster. */
export interface RosterStyle {
  readonly headers: 'ko' | 'en' | 'koShort' | 'enLong';
  readonly encoding: 'utf8' | 'utf8-bom' | 'cp949' | 'utf16';
  /** Rows above the header: a title, a date. */
  readonly titleRows: number;
  /** A column with the number in KOFST's register. */
  readonly registerId: boolean;
}

const style = (
  headers: RosterStyle['headers'],
  encoding: RosterStyle['encoding'],
  titleRows = 0,
  registerId = false,
): RosterStyle => ({ headers, encoding, titleRows, registerId });

interface Habit {
  readonly weight: number;
  readonly branches?: readonly string[];
  readonly roster: RosterStyle;
}

/**
 * Sizes follow the members that the associations' sources speak of (8,000 for KSEA, 3,500 for AKCSE …), scaled to the register;
 * where no figure is public the size is invented.
 */
const HABITS: Readonly<Record<string, Habit>> = {
  KSEA: {
    weight: 7_600,
    branches: [
      'New England',
      'New York Metropolitan',
      'Washington Metropolitan',
      'Georgia',
      'Texas',
      'Illinois',
      'Michigan',
      'Silicon Valley',
      'Southern California',
      'Washington State',
    ],
    roster: style('enLong', 'utf8', 0, true),
  },
  AKCSE: {
    weight: 2_900,
    branches: ['Ontario', 'British Columbia', 'Alberta', 'Quebec', 'Manitoba'],
    roster: style('en', 'utf8-bom'),
  },
  VeKNI: {
    weight: 1_050,
    branches: ['Berlin', 'Nordrhein-Westfalen', 'Bayern', 'Baden-Württemberg'],
    roster: style('ko', 'cp949', 2),
  },
  KSEAUK: { weight: 900, branches: ['London', 'Oxford', 'Cambridge', 'Scotland'], roster: style('en', 'utf8') },
  ASCoF: { weight: 560, branches: ['Paris', 'Grenoble', 'Toulouse'], roster: style('koShort', 'cp949', 1) },
  KSEAJ: { weight: 1_500, branches: ['Kanto', 'Kansai', 'Tohoku', 'Kyushu'], roster: style('ko', 'cp949', 1, true) },
  CKSTA: { weight: 1_300, branches: ['Yanbian', 'Beijing', 'Shenyang', 'Shanghai'], roster: style('ko', 'utf8-bom') },
  AKSTS: { weight: 520, roster: style('en', 'utf8') },
  KAKHAK: { weight: 560, roster: style('en', 'utf8') },
  TINBO: { weight: 480, roster: style('enLong', 'utf8') },
  KOSEAA: { weight: 220, roster: style('koShort', 'utf8-bom', 1) },
  KASEA: { weight: 640, branches: ['New South Wales', 'Victoria', 'Queensland', 'New Zealand'], roster: style('en', 'utf8') },
  KSEAS: { weight: 260, roster: style('ko', 'utf8', 0, true) },
  KOSEANL: { weight: 250, roster: style('en', 'utf16') },
  KSSEA: { weight: 300, branches: ['Sweden', 'Norway', 'Denmark'], roster: style('koShort', 'utf8') },
  KOSES: { weight: 140, roster: style('en', 'utf8') },
  KOSEABe: { weight: 160, roster: style('ko', 'utf8-bom', 1) },
  KSEASG: { weight: 460, roster: style('enLong', 'utf8') },
};

/** The associations with more than low confidence (contract 18), out of the file that ships. */
export function selectAssociations(file: unknown): readonly DemoAssociation[] {
  const { associations: entries } = z.looseObject({ associations: z.array(z.unknown()) }).parse(file);
  return entries.flatMap((entry) => {
    const parsed = associationSchema.safeParse(entry);
    if (!parsed.success || parsed.data.confidence === 'low') return [];
    const key = parsed.data.abbr.replaceAll(/[()]/g, '');
    const habit = HABITS[key] ?? { weight: 150, roster: style('en', 'utf8') };
    return [
      {
        key,
        countries: parsed.data.countries ?? [parsed.data.country],
        weight: habit.weight,
        branches: habit.branches ?? [],
        roster: habit.roster,
      },
    ];
  });
}
