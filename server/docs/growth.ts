/* eslint-disable no-console, no-restricted-syntax -- a script of its own, outside of the server */
/**
 * How the network grew: an analyst's script in one file, without dependencies.
 *
 *     ATLAS_URL=http://localhost:4000 ATLAS_TOKEN=… node -r @swc-node/register server/docs/growth.ts 2024 2025 [seq:40]
 *
 * Asks `networkGrowth` by quarter and technology as of a state of knowledge, opens a number into the list behind it, compares two dates, and
 * asks for its own answer again by its digest.
 */
const { ATLAS_URL = 'http://localhost:4000', ATLAS_TOKEN = '' } = process.env;

interface Numbers {
  readonly metric: 'TIES' | 'NEW_TIES' | 'CROSS_BORDER_SHARE';
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: string | null;
}
interface Series {
  readonly label: { readonly en: string };
  readonly points: readonly { readonly key: string; readonly numbers: readonly Numbers[] }[];
}
interface Member {
  readonly label: { readonly en: string };
  readonly otherLabel: { readonly en: string } | null;
}
interface Members {
  readonly totalCount: number;
  readonly edges: readonly Member[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}
type Variables = Readonly<Record<string, string | null | undefined>>;

const NUMBERS = 'points { key numbers { metric value numerator denominator reason } }';
const GROWTH = `query Growth($from: PartialDate!, $to: PartialDate, $knownAt: String) {
  networkGrowth(period: QUARTER, from: $from, to: $to, knownAt: $knownAt, groupBy: TECHNOLOGY,
                tie: [CO_EVENT, CLUB, PROJECT, PUBLICATION], metrics: [TIES, NEW_TIES, CROSS_BORDER_SHARE]) {
    header { seq digest }
    all { label { en } ${NUMBERS} }
    groups { label { en } ${NUMBERS} }
  }
}`;
const MEMBERS = `query Members($from: PartialDate!, $to: PartialDate, $knownAt: String, $after: String) {
  networkGrowth(period: QUARTER, from: $from, to: $to, knownAt: $knownAt, metrics: [NEW_TIES], tie: [CO_EVENT, CLUB, PROJECT, PUBLICATION]) {
    all { points { key numbers { value members(first: 200, after: $after) {
      totalCount edges { label { en } otherLabel { en } } pageInfo { endCursor hasNextPage } } } } }
  }
}`;
const REPRODUCE = 'query Again($digest: String!) { reproduce(digest: $digest) { comparison } }';

/** The answer of a query; an error as the server says it. */
async function ask<T>(query: string, variables: Variables): Promise<T> {
  const response = await fetch(`${ATLAS_URL}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ATLAS_TOKEN}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string; extensions: { code: string } }[] };
  if (errors?.[0]) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`);
  return data;
}

/** A number as text; what is withheld says why. */
function shown({ value, numerator, denominator, reason }: Numbers): string {
  if (value === null) return String(reason).toLowerCase();
  return denominator === null ? String(value) : `${(100 * value).toFixed(1)}% (${numerator}/${denominator})`;
}

const numberAt = ({ points }: Series, at: number, metric: Numbers['metric']): string =>
  shown(points.at(at)!.numbers.find((one) => one.metric === metric)!);

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    );
}

/** First and last month of a quarter such as 2024-Q2. */
function bounds(quarter: string): Variables {
  const [year, number] = quarter.split('-Q');
  const month = (at: number): string => `${year}-${String(at).padStart(2, '0')}`;
  return { from: month(3 * Number(number) - 2), to: month(3 * Number(number)) };
}

/** Everybody behind the new ties of the last quarter in which there are any to show, page after page. */
async function members(variables: Variables): Promise<{ quarter: string; total: number; pairs: Member[] } | null> {
  type Answer = {
    networkGrowth: { all: { points: { key: string; numbers: { value: number | null; members: Members | null }[] }[] } };
  };
  const pointsOf = async (more: Variables) => (await ask<Answer>(MEMBERS, { ...variables, ...more })).networkGrowth.all.points;
  const listed = (await pointsOf({})).filter(({ numbers }) => numbers[0]!.members && numbers[0]!.value);
  const quarter = listed.at(-1)?.key;
  if (quarter === undefined) return null;
  const pairs: Member[] = [];
  for (let after: string | null = null; ;) {
    const page: Members = (await pointsOf({ ...bounds(quarter), after })).at(-1)!.numbers[0]!.members!;
    pairs.push(...page.edges);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return { quarter, total: page.totalCount, pairs };
  }
}

async function main([from = '2024', to, knownAt]: readonly string[]): Promise<void> {
  const variables = { from, to, knownAt };
  type Answer = { networkGrowth: { header: { seq: number; digest: string }; all: Series; groups: Series[] } };
  const { header, all, groups } = (await ask<Answer>(GROWTH, variables)).networkGrowth;
  console.log(`As known at command ${header.seq}, digest ${header.digest}`);

  // Two dates: the end of the first and of the last quarter.
  const [first, last] = [all.points[0]!.key, all.points.at(-1)!.key];
  print([
    ['', `ties ${first}`, `ties ${last}`, `new ties ${last}`, `Korea and abroad ${last}`],
    ...[all, ...groups].map((series) => [
      series.label.en,
      numberAt(series, 0, 'TIES'),
      numberAt(series, -1, 'TIES'),
      numberAt(series, -1, 'NEW_TIES'),
      numberAt(series, -1, 'CROSS_BORDER_SHARE'),
    ]),
  ]);

  const opened = await members(variables);
  if (opened === null) console.log('No new ties to open.');
  else {
    const { quarter, total, pairs } = opened;
    if (pairs.length !== total) throw new Error('The number and the list behind it differ.');
    console.log(`New ties of ${quarter}: ${total}, such as ${pairs[0]!.label.en} - ${pairs[0]!.otherLabel!.en}`);
  }
  const { reproduce } = await ask<{ reproduce: { comparison: string } }>(REPRODUCE, { digest: header.digest });
  console.log(`Asked again: ${reproduce.comparison}`);
}

void main(process.argv.slice(2));
