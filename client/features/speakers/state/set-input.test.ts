import {
  completeInput,
  isRange,
  judgeInput,
  matchInput,
  patchOfBusiness,
  patchOfFix,
  patchOfMember,
  seatsOf,
  speakersOf,
} from './set-input';
import { readSpeakersSearch, toggled } from './speakers-search';
import { digestOf, topicPatch } from './long-text';
import { gaugesOf, ticketsFor } from './gauges';

describe('the brief', () => {
  it('asks nothing until there is a topic, a technology or something to start from', () => {
    expect(matchInput({})).toBeNull();
    expect(matchInput({ country: ['DE'] })).toBeNull();
    expect(matchInput({ technology: ['HYDROGEN'] })).toEqual({ technologies: ['HYDROGEN'] });
  });

  it('says only what was said', () => {
    expect(
      matchInput({
        topic: '수전해',
        like: 'work~W~1',
        dates: ['2026-07-08~2026-07-10', '2026-09-02~'],
        organizers: ['P1'],
        weights: ['novelty~3'],
      }),
    ).toEqual({
      topic: '수전해',
      topicFrom: { workId: 'W~1' },
      dates: [{ from: '2026-07-08', to: '2026-07-10' }],
      organizers: ['P1'],
      weights: { novelty: 3 },
    });
  });

  it('takes a range only when both ends are there, in their order', () => {
    expect([isRange('2026-07-08~2026-07-10'), isRange('2026-07-08~'), isRange('2026-07-10~2026-07-08')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('reads an address and leaves out what it does not know', () => {
    expect(
      readSpeakersSearch({ topic: 'AI', seats: 'overseasSpeakers~5~6', perInstitution: '3', fame: '1', show: 'all' }),
    ).toMatchObject({
      topic: 'AI',
      seats: ['overseasSpeakers~5~6'],
      perInstitution: 3,
    });
    expect(readSpeakersSearch({ show: 'all' }).show).toBeUndefined();
  });

  it('keeps a long abstract out of the address', () => {
    const abstract = 'hydrogen '.repeat(300);
    expect(topicPatch(abstract)).toEqual({ topic: undefined, long: digestOf(abstract.trim()) });
    expect(topicPatch(' short ')).toEqual({ topic: 'short', long: undefined });
    expect(digestOf('a')).toBe('e40c292c');
  });
});

describe('the set', () => {
  const match = { topic: 'AI' };

  it('is judged as it is: everybody in it is held, nobody else may come', () => {
    expect(judgeInput({ set: ['a', 'b'], remote: ['b'] }, match)).toEqual({
      match,
      candidates: ['a', 'b'],
      locked: ['a', 'b'],
      remote: ['b'],
      alternatives: 0,
    });
  });

  it('is completed around all of it, or around those who are held', () => {
    const search = { set: ['a', 'b'], locked: ['a'], excluded: ['z'] };
    expect(completeInput(search, match, 'set')).toEqual({ match, locked: ['a', 'b'], excluded: ['z'], alternatives: 3 });
    expect(completeInput(search, match, 'locked').locked).toEqual(['a']);
  });

  it('takes a fix over from the server’s input', () => {
    const search = { set: ['a', 'b', 'c'], locked: ['c'], topic: 'AI' };
    expect(patchOfFix({ locked: ['a', 'b'], candidates: ['a', 'b', 'c'], seats: null }, search)).toEqual({
      set: ['a', 'b'],
      locked: undefined,
      business: undefined,
      hostFunded: undefined,
      selfFunded: undefined,
      inKorea: undefined,
      remote: undefined,
      excluded: undefined,
      seats: undefined,
      perInstitution: undefined,
      perCountry: undefined,
    });
    expect(
      patchOfFix(
        { locked: ['a', 'b', 'c'], hostFunded: ['c'], perInstitution: 3, seats: { overseasSpeakers: { min: 6, max: 8 } } },
        search,
      ),
    ).toMatchObject({
      set: ['a', 'b', 'c'],
      hostFunded: ['c'],
      locked: ['c'],
      perInstitution: 3,
      seats: ['overseasSpeakers~6~8'],
    });
  });

  it('forgets how somebody takes part who leaves it', () => {
    expect(patchOfMember({ set: ['a', 'b'], business: ['a'], locked: ['a'] }, 'a', false)).toEqual({
      set: ['b'],
      locked: undefined,
      business: undefined,
      hostFunded: undefined,
      selfFunded: undefined,
      inKorea: undefined,
      remote: undefined,
    });
  });

  it('lets somebody in who was excluded', () => {
    expect(patchOfMember({ set: ['a'], excluded: ['b'] }, 'b', true)).toEqual({ set: ['a', 'b'], excluded: undefined });
  });

  it('gives business class to those who have it, then in the order of the travellers', () => {
    expect(patchOfBusiness({ business: ['c'] }, 2, ['a', 'b', 'c'])).toEqual({ business: ['c', 'a'] });
    expect(patchOfBusiness({ business: ['c'] }, 0, ['a', 'c'])).toEqual({ business: undefined });
  });

  it('reads seats that make sense', () => {
    expect(seatsOf(['overseasSpeakers~7~8', 'graduates~9~2', 'guests~1~2'])).toEqual({ overseasSpeakers: { min: 7, max: 8 } });
    expect(seatsOf(['graduates~9~2'])).toBeUndefined();
  });

  it('toggles people in a list, and an empty list leaves the address', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a'], 'a')).toBeUndefined();
    expect(toggled(['a'], 'a', true)).toEqual(['a']);
  });
});

describe('a set that the server made', () => {
  it('brings its speakers into the set, and not the organizers of the event, who were put in as two speakers more', () => {
    const member = (id: string, seat: string) => ({ seat, person: { id } });
    expect(speakersOf([member('o1', 'ORGANIZER'), member('s1', 'OVERSEAS_SPEAKER'), member('s2', 'OVERSEAS_SPEAKER')])).toEqual([
      's1',
      's2',
    ]);
  });
});

describe('the gauges', () => {
  it('count the set at once and take the others from the server', () => {
    const gauges = gaugesOf(2026, 8, 2, [
      { key: 'organizers', value: 2, verdict: 'met' },
      { key: 'overseasSpeakers', value: 7, min: 7, max: 8, verdict: 'met' },
      { key: 'domesticScholars', value: 19, verdict: 'met' },
      { key: 'total', value: 28, verdict: 'below' },
    ]);
    expect(gauges.map(({ key, value, from, to, verdict }) => [key, value, from, to, verdict])).toEqual([
      ['organizers', 2, 2, 2, 'met'],
      ['overseasSpeakers', 8, 7, 8, 'met'],
      ['domesticScholars', 19, 18, 22, 'met'],
      ['graduates', 0, 9, 11, 'open'],
      ['total', 29, 36, 44, 'below'],
    ]);
  });

  it('find no fault with a set that nobody was put into yet', () => {
    expect(gaugesOf(2026, 0, 0, []).map(({ key, verdict }) => [key, verdict])).toEqual([
      ['organizers', 'open'],
      ['overseasSpeakers', 'open'],
      ['domesticScholars', 'open'],
      ['graduates', 'open'],
      ['total', 'open'],
    ]);
    expect(gaugesOf(2026, 1, 0, []).map(({ verdict }) => verdict)).toEqual(['open', 'below', 'open', 'open', 'below']);
  });

  it('leave the organizers of an event to it until the server has counted them', () => {
    const organizers = (answered: Parameters<typeof gaugesOf>[3]) => gaugesOf(2026, 0, 0, answered, true)[0];
    expect(organizers([])).toMatchObject({ key: 'organizers', verdict: 'ofEvent' });
    expect(organizers([{ key: 'organizers', value: 2, verdict: 'met' }])).toMatchObject({ value: 2, verdict: 'met' });
  });

  it('know the tickets of rule 22', () => {
    expect([0, 1, 2].map(ticketsFor)).toEqual([8, 7, 6]);
  });
});
