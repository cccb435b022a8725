import { z } from 'zod';

import type { TieKind } from '../../graphql/types';
import { canonical } from '../atlas/answer-header.service';
import type { NetworkFilter } from '../network/network-filter.input';
import { askedPerson } from '../people/canonical-person.service';
import { listPeople, personTies } from '../people/people.service';
import { PeopleSort } from '../people/people.types';
import { listTies } from '../ties/ties.service';
import { aboutHeader, aboutNow, EVERYTHING, list, times, type ExportList } from './export-list';
import { PERSON_COLUMNS } from './person-columns';

const person = {
  ...PERSON_COLUMNS,
  ties: { ko: '연결 수', en: 'Ties' },
};

interface PersonNode {
  readonly id: string;
  readonly label: string;
  readonly labelLatin: string | null;
  readonly standing: string | null;
  readonly country: string | null;
  readonly institution: string | null;
  readonly stage: string | null;
  readonly ties: number;
}

const personRow = ({ id, label, labelLatin, standing, country, institution, stage, ties }: PersonNode) => ({
  id,
  name: label,
  nameLatin: labelLatin,
  standing,
  country,
  institution,
  stage,
  ties,
});

/** The lists behind the numbers of a network. */
export const NETWORK_LISTS: Readonly<Record<string, ExportList>> = {
  people: list({
    operation: 'readGraph',
    // The filter is the GraphQL input's, and checked where it is used.
    variables: z.object({
      filter: z.custom<NetworkFilter>().nullish(),
      sort: z.enum(PeopleSort).default(PeopleSort.TIES),
      ...times,
    }),
    columns: person,
    async read({ audience, features }, { sort, filter, validAt, knownAt }) {
      const page = await listPeople(features.network, audience, { filter, sort, validAt, knownAt, first: EVERYTHING });
      return { rows: page.edges.map(({ node }) => personRow(node)), about: aboutHeader(page.header) };
    },
  }),
  personTies: list({
    operation: 'readGraph',
    variables: z.object({ id: z.string(), kinds: z.array(z.custom<TieKind>()).nullish(), ...times }),
    columns: {
      ...person,
      weight: { ko: '세기', en: 'Weight' },
      lastContact: { ko: '마지막 연결', en: 'Last contact' },
      why: { ko: '이유', en: 'Why' },
    },
    async read({ actor, audience, features }, { id, kinds, validAt, knownAt }) {
      const known = (await askedPerson(features.identity, audience, id, { validAt, knownAt }))?.canonicalId ?? id;
      const page = await personTies(features.network, audience, {
        id: known,
        kinds: kinds ?? undefined,
        validAt,
        knownAt,
        first: EVERYTHING,
      });
      if (page === null)
        return { rows: [], about: await aboutNow({ actor, audience, features }, `personTies${canonical({ id })}`) };
      const rows = page.edges.map((edge) => ({
        ...personRow(edge.person),
        weight: edge.weight,
        lastContact: edge.lastContact,
        why: edge.reasons.map(({ text }) => text[actor.locale]).join('; '),
      }));
      return { rows, about: aboutHeader(page.header) };
    },
  }),
  ties: list({
    operation: 'readGraph',
    variables: z.object({ filter: z.custom<NetworkFilter>().nullish(), ...times }),
    columns: {
      one: { ko: '사람', en: 'Person' },
      oneLatin: { ko: '영문명', en: 'Name in Latin letters' },
      oneId: { ko: 'ID', en: 'Id' },
      other: { ko: '상대', en: 'Tied to' },
      otherLatin: { ko: '상대 영문명', en: 'Name in Latin letters' },
      otherId: { ko: '상대 ID', en: 'Id' },
      weight: { ko: '세기', en: 'Weight' },
      crossBorder: { ko: '한국↔해외', en: 'Korea ↔ abroad' },
      lastContact: { ko: '마지막 연결', en: 'Last contact' },
      why: { ko: '이유', en: 'Why' },
    },
    async read({ actor, audience, features }, { filter, validAt, knownAt }) {
      const page = await listTies(features.network, audience, { filter, validAt, knownAt, first: EVERYTHING });
      const rows = page.edges.map(({ one, other, weight, crossBorder, lastContact, reasons }) => ({
        one: one.label,
        oneLatin: one.labelLatin,
        oneId: one.id,
        other: other.label,
        otherLatin: other.labelLatin,
        otherId: other.id,
        weight,
        crossBorder,
        lastContact,
        why: reasons.map(({ text }) => text[actor.locale]).join('; '),
      }));
      return { rows, about: aboutHeader(page.header) };
    },
  }),
};
