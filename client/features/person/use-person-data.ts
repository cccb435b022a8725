import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { PersonFactsDocument, PersonWorksDocument } from '../../api/generated/person';
import { useFormat } from '../../i18n/use-format';
import { datedWorks, registerStateOf, spellsOf, type PersonNode, type PersonWork } from './person-view';

/** What a person's panels show besides the person: facts, works, and what follows from both. Each part may come late or fail alone. */
export function usePersonData(id: string, person: PersonNode) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const factsAnswer = useQuery(PersonFactsDocument, { variables: { id } });
  const worksAnswer = useQuery(PersonWorksDocument, { variables: { id } });
  const facts = useMemo(() => factsAnswer.data?.personFacts ?? [], [factsAnswer.data]);
  const found = worksAnswer.data?.person?.person?.worksConnection;
  const works = useMemo(() => found?.edges.map((edge): PersonWork => edge.node) ?? [], [found]);
  const spells = useMemo(
    () =>
      spellsOf(person, facts, {
        lang: format.locale,
        level: (level) => (level === 'bachelor' || level === 'master' || level === 'doctor' ? t(`word.${level}`) : level),
        role: (role) => role,
        source: (fact) => format.text(fact.sourceLabel),
      }),
    [person, facts, format, t],
  );
  return {
    facts,
    factsState: { loading: factsAnswer.loading, error: factsAnswer.error, retry: () => void factsAnswer.refetch() },
    works,
    worksCount: found?.totalCount ?? null,
    worksError: worksAnswer.error,
    askWorksAgain: () => void worksAnswer.refetch(),
    spells,
    dated: useMemo(() => datedWorks(works, id), [works, id]),
    register: useMemo(() => registerStateOf(person.registered, facts), [person.registered, facts]),
  };
}
