// A network that grows for years, drawn by a seed: people work on topics; each year some meet a friend of a friend (more likely one of their
// topics), some meet somebody of their topic, some anybody. How many do which is the world.
import { createRequire } from 'node:module';

const { seededRandom } = createRequire(import.meta.url)('../../dist/linkage');

const TOPICS = 12;

/** The ties of a world as `{ a, b, year }`, `a < b`, each pair once, and the topics of everybody. */
export function growWorld({ people, years, perYear, closure, homophily }, seed) {
  const random = seededRandom(seed);
  const pick = (most) => Math.floor(random() * most);
  const topics = Array.from({ length: people }, () => [...new Set([pick(TOPICS), ...(random() < 0.4 ? [pick(TOPICS)] : [])])]);
  const ofTopic = Array.from({ length: TOPICS }, () => []);
  topics.forEach((own, person) => own.forEach((topic) => ofTopic[topic].push(person)));
  const friends = Array.from({ length: people }, () => []);
  const joined = new Set();
  const ties = [];
  const friendOfFriend = (one) => {
    if (friends[one].length === 0) return one;
    const middle = friends[one][pick(friends[one].length)];
    const found = Array.from({ length: 4 }, () => friends[middle][pick(friends[middle].length)]);
    return found.find((other) => other !== one && topics[other].some((topic) => topics[one].includes(topic))) ?? found[0];
  };
  for (let year = 0; year < years; year++) {
    for (let made = 0, tried = 0; made < perYear && tried < perYear * 50; tried++) {
      const one = pick(people);
      const way = random();
      const topic = topics[one][pick(topics[one].length)];
      const other =
        way < closure
          ? friendOfFriend(one)
          : way < closure + homophily
            ? ofTopic[topic][pick(ofTopic[topic].length)]
            : pick(people);
      const [a, b] = [Math.min(one, other), Math.max(one, other)];
      if (a === b || joined.has(a * people + b)) continue;
      joined.add(a * people + b);
      ties.push({ a, b, year });
      friends[a].push(b);
      friends[b].push(a);
      made++;
    }
  }
  return { people, ties, topics };
}
