import { seededRandom } from '../../linkage/random';
import { buildTieIndex, type HyperedgeRow, type PersonRow, type TieIndex } from '../../network';

/** A network that a seed determines: papers of a few, meetings and clubs of tens, projects; a few people are in very much. */
export function randomNetwork(seed: number, people: number, ties: number, meeting = 40): TieIndex {
  const next = seededRandom(seed);
  const rows = Array.from({ length: people }, (_, number): PersonRow => ({
    id: `p${String(number).padStart(6, '0')}`,
    name: `P${number}`,
    nameLatin: null,
    standing: 'unknown',
    country: null,
    stage: null,
    institution: null,
    institutionIds: [],
    associationIds: [],
    technologies: [],
    registered: false,
  }));
  const edges: HyperedgeRow[] = [];
  const field = Math.max(8, Math.round(people / 100));
  let pairs = 0;
  while (pairs < ties) {
    const draw = next();
    const kind = draw < 0.9 ? 'PUBLICATION' : draw < 0.96 ? 'PROJECT' : draw < 0.99 ? 'CO_EVENT' : 'CLUB';
    const size =
      kind === 'PUBLICATION'
        ? 2 + Math.floor(next() ** 2 * 7)
        : kind === 'PROJECT'
          ? 3 + Math.floor(next() * 8)
          : Math.ceil(meeting * (0.5 + next()));
    // A field of neighbours, in which few are in much; now and then somebody from anywhere.
    const centre = Math.floor(next() * people);
    const members = new Set<number>();
    for (let tries = 0; members.size < Math.min(size, field) && tries < 20 * size; tries++)
      members.add(next() < 0.35 ? Math.floor(next() ** 2 * people) : (centre + Math.floor(next() ** 3 * field)) % people);
    const year = 2012 + Math.floor(next() * 14);
    const from = year * 10_000 + 101 + Math.floor(next() * 12) * 100;
    edges.push({
      kind,
      id: `e${edges.length}`,
      title: '',
      date: String(year),
      from,
      to: kind === 'PROJECT' || kind === 'CLUB' ? from + 20_000 : from,
      edition: null,
      size: members.size,
      truncated: false,
      members: [...members].map((row) => ({ person: rows[row]!.id, from: 0, to: 99_991_231 })),
    });
    pairs += (members.size * (members.size - 1)) / 2;
  }
  return buildTieIndex(rows, edges, 20260601);
}
