import type { Random } from '../random';
import type { Subtopic } from '../subtopics';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A title of a paper of a field. One in twenty is Korean. */
export function workTitle(random: Random, topic: Subtopic): string {
  const thing = random.pick(topic.things);
  const method = random.pick(topic.methods);
  const aim = random.pick(topic.aims);
  const use = random.pick(topic.uses);
  if (random.chance(0.05)) {
    const ko = random.pick(topic.koThings);
    return random.pick([
      `${ko}의 성능 향상에 관한 연구`,
      `${topic.ko} 분야 ${ko} 연구 동향`,
      `${ko} 기반 차세대 시스템 설계와 평가`,
      `${ko}의 신뢰성 평가 및 국제 비교`,
    ]);
  }
  const second = random.pick(topic.things.filter((each) => each !== thing));
  return random.pick([
    `${capital(thing)} for ${use}: a study by ${method}`,
    `${capital(aim)} in ${thing}: insights from ${method}`,
    `Towards ${aim} in ${thing}`,
    `${capital(thing)} with improved ${aim} for ${use}`,
    `Linking ${aim} to structure in ${thing} by ${method}`,
    `${capital(thing)}: challenges and opportunities for ${use}`,
    `A comparative study of ${thing} and ${second}`,
    `What limits ${aim} in ${thing}?`,
    `${capital(method)} reveals the origin of ${aim} in ${thing}`,
    `Scalable ${thing} enabled by ${method}`,
    `Design rules for ${thing} under realistic conditions`,
    `Beyond the laboratory: ${thing} for ${use}`,
    `Data-driven optimisation of ${thing} towards ${aim}`,
    `An open benchmark for ${aim} in ${thing}`,
    `${capital(aim)} in ${thing} over long-term operation`,
    `Co-design of ${thing} and ${second} for ${use}`,
  ]);
}

/** An abstract of four or five sentences that speaks of the field's own things. */
export function workAbstract(random: Random, topic: Subtopic, title: string): string {
  const thing = topic.things.find((each) => title.toLowerCase().includes(each.toLowerCase())) ?? random.pick(topic.things);
  const [method = '', otherMethod = method] = random.sample(topic.methods, 2);
  const [aim = '', otherAim = aim] = random.sample(topic.aims, 2);
  const use = random.pick(topic.uses);
  const gain = random.int(8, 74);
  const opening = random.pick([
    `${capital(thing)} are central to ${use}, yet ${aim} remains a bottleneck.`,
    `Progress towards ${use} depends on ${thing} that combine ${aim} with ${otherAim}.`,
    `Despite a decade of work on ${thing}, the factors that govern ${aim} are still debated.`,
    `Applications such as ${use} call for ${thing} with better ${aim}.`,
  ]);
  const approach = random.pick([
    `Here we combine ${method} with ${otherMethod} to follow the relevant processes under realistic conditions.`,
    `We present an approach based on ${method} and validate it by ${otherMethod}.`,
    `Using ${method}, we examine ${random.int(6, 48)} variants prepared in ${random.pick(['two', 'three', 'four'])} laboratories.`,
    `In this joint study we apply ${method} to samples exchanged between the partner groups.`,
  ]);
  const result = random.pick([
    `The results show an improvement of ${gain} % in ${aim} without loss of ${otherAim}.`,
    `We find that ${aim} improves by ${gain} %, while ${otherAim} stays within ${random.int(2, 9)} % of the reference.`,
    `A simple descriptor explains ${random.int(71, 96)} % of the variance in ${aim} and transfers across systems.`,
    `Compared with the state of the art, ${aim} rises by a factor of ${(random.int(12, 38) / 10).toFixed(1)}.`,
  ]);
  const meaning = random.pick([
    `Our analysis attributes the effect to changes at the interface and suggests design rules for ${use}.`,
    `The findings narrow the gap between laboratory tests and ${use}.`,
    `All data and protocols are shared so that other groups can reproduce the comparison.`,
    `We discuss what remains to be solved before deployment in ${use}.`,
  ]);
  return [opening, approach, result, ...(random.chance(0.85) ? [meaning] : [])].join(' ');
}

const JOURNALS: Readonly<Record<string, readonly string[]>> = {
  SECONDARY_BATTERY: ['Demo Journal of Electrochemical Energy', 'Demo Letters in Battery Science'],
  HYDROGEN: ['Demo Journal of Hydrogen Research', 'Demo Journal of Electrochemical Energy'],
  NUCLEAR: ['Demo Annals of Nuclear Engineering', 'Demo Fusion Letters'],
  SEMICONDUCTOR: ['Demo Electron Device Letters', 'Demo Journal of Materials Physics'],
  QUANTUM: ['Demo Quantum', 'Demo Physical Letters'],
  COMMUNICATION: ['Demo Transactions on Communications', 'Demo Journal of Lightwave Systems'],
  CYBER: ['Demo Symposium on Security', 'Demo Transactions on Cryptography'],
  ROBOT: ['Demo Robotics and Automation Letters', 'Demo Journal of Manufacturing'],
  MOBILITY: ['Demo Transactions on Vehicles', 'Demo Journal of Transport Systems'],
  AEROSPACE_MARINE: ['Demo Acta Aerospace', 'Demo Ocean Engineering Review'],
  BIOTECH: ['Demo Biomedical Advances', 'Demo Journal of Synthetic Life'],
  AI: ['Demo Conference on Learning Systems', 'Demo Journal of Intelligent Systems'],
};

/** Where it appeared. The names say themselves that they are invented. */
export const workVenue = (random: Random, topic: Subtopic): string =>
  random.pick(JOURNALS[topic.technology] ?? ['Demo Science Review']);
