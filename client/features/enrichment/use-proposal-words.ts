import { technologyByCode } from '@brainlink/schema/vocabulary';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { useInstitutionName } from '../institution-name/use-institution-name';
import type { Proposal } from './proposal-view';

/** What proposals and their evidence are called in the reader's language. */
export function useProposalWords() {
  const { t } = useTranslation('enrichment');
  const format = useFormat();
  const institution = useInstitutionName();
  const word = (kind: Proposal['kind'], text: string): string => {
    if (kind === 'INSTITUTION') return institution(text);
    const term = kind === 'TOPIC' ? technologyByCode(text)?.name : undefined;
    return term ? format.text(term) : text;
  };
  return {
    /** The place or the topic; of works how many, since one title does not stand for the others. */
    title: ({ kind, label, count }: Proposal): string => (kind === 'WORKS' ? t('works', { count }) : word(kind, label)),
    /** A few of what a piece of evidence rests on; ids and names of sources say nothing that its text does not. */
    examples: ({ kind }: Proposal, evidence: Proposal['evidence'][number]): readonly string[] => {
      if (evidence.kind === 'source' || evidence.kind === 'ror') return [];
      return evidence.examples.map((example) => (evidence.kind === 'works' ? example : word(kind, example)));
    },
  };
}
