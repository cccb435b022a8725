/** How large a demo world is (contract 18). */
export interface DemoSize {
  /** Rows of the register of overseas scientists. */
  readonly register: number;
  /** People who stand in some event's list, whatever became of it. */
  readonly participants: number;
  readonly works: number;
  /** Scientists in Korea who exist in the world, participants among them. */
  readonly domestic: number;
  /** Scientists abroad without Korean roots, participants among them. */
  readonly foreign: number;
  /** Share of the register's people who publish in the works of this world. */
  readonly publishing: number;
}

/** The sizes by name: `XS` for tests, `S` for the demo, `M` for measuring. */
export const DEMO_SIZES = {
  XS: { register: 600, participants: 250, works: 800, domestic: 320, foreign: 120, publishing: 0.3 },
  S: { register: 19_000, participants: 2_500, works: 20_000, domestic: 3_200, foreign: 2_000, publishing: 0.2 },
  M: { register: 22_000, participants: 2_500, works: 124_000, domestic: 9_500, foreign: 7_500, publishing: 0.55 },
} as const satisfies Record<string, DemoSize>;

/** Name of a size. */
export type DemoSizeName = keyof typeof DEMO_SIZES;
