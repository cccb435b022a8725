import { AtlasError } from '@brainlink/schema/errors';
import { z } from 'zod';

import { canonical } from '../atlas/answer-header.service';
import type { PersonCard } from '../people/person-card.types';
import { stateText } from '../shortlists/to-shortlist';
import type { MatchSpeakersInput } from '../speakers/speakers.inputs';
import type { SpeakerMatches } from '../speakers/speakers.types';
import { aboutHeader, aboutNow, list, type ExportList } from './export-list';
import { PERSON_COLUMNS } from './person-columns';

const personRow = ({ id, name, nameLatin, standing, country, institution, stage }: PersonCard) => ({
  id,
  name,
  nameLatin,
  standing,
  country,
  institution,
  stage,
});

/** The largest page of candidates. */
const PAGE = 200;

/** Lists of people one thinks of inviting. Addresses are in none of them (contract 13). */
export const SPEAKER_LISTS: Readonly<Record<string, ExportList>> = {
  shortlist: list({
    operation: 'readShortlists',
    variables: z.object({ id: z.string() }),
    columns: {
      ...PERSON_COLUMNS,
      state: { ko: '상태', en: 'State' },
      note: { ko: '메모', en: 'Note' },
      by: { ko: '누가', en: 'Who' },
      at: { ko: '때', en: 'When' },
    },
    async read(reader, { id }) {
      const found = await reader.features.shortlists.find(reader.actor, id);
      if (!found) throw new AtlasError('NOT_FOUND');
      const rows = found.entries.map((entry) => ({
        ...personRow(entry.person),
        state: stateText(entry.state)[reader.actor.locale],
        note: entry.note,
        by: entry.by.name ?? entry.by.id,
        at: entry.at,
      }));
      return { rows, about: await aboutNow(reader, `shortlist${canonical({ id })}`) };
    },
  }),
  matchSpeakers: list({
    operation: 'findSpeakers',
    // The input is the GraphQL one, and checked where it is used.
    variables: z.object({ input: z.custom<MatchSpeakersInput>() }),
    columns: {
      rank: { ko: '순위', en: 'Rank' },
      ...PERSON_COLUMNS,
      score: { ko: '점수', en: 'Score' },
      why: { ko: '이유', en: 'Why' },
      flags: { ko: '확인할 점', en: 'To know' },
      introducers: { ko: '소개할 수 있는 사람', en: 'Introducers' },
    },
    async read({ actor, audience, features }, { input }) {
      const ask = (after: string | null): Promise<SpeakerMatches> =>
        features.speakers.match({ actor, audience }, { ...input, first: PAGE, after });
      const found = await ask(null);
      const candidates = [...found.candidates];
      for (let { hasNextPage, endCursor } = found.pageInfo; hasNextPage;) {
        const page = await ask(endCursor);
        candidates.push(...page.candidates);
        ({ hasNextPage, endCursor } = page.pageInfo);
      }
      const rows = candidates.map(({ rank, person: card, score, reasons, flags, introducers }) => ({
        rank,
        ...personRow(card),
        score,
        why: reasons
          .filter(({ weight }) => weight > 0)
          .map(({ text }) => text[actor.locale])
          .join('; '),
        flags: flags.map(({ text }) => text[actor.locale]).join('; '),
        introducers: introducers.map(({ text }) => text[actor.locale]).join('; '),
      }));
      return { rows, about: aboutHeader(found.header) };
    },
  }),
};
