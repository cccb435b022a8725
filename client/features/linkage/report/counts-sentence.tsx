import { useTranslation } from '../../../i18n/use-translation';
import type { LinkCountsPartsFragment } from '../../../api/generated/linkage';
import { useFormat } from '../../../i18n/use-format';

/** "1,204 records: 871 linked by identifier, 236 by evidence, 61 to look at, 36 new." */
export function CountsSentence({ counts }: { readonly counts: LinkCountsPartsFragment }) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  return (
    <>
      {t('report.sentence', {
        count: counts.records,
        records: format.number(counts.records),
        identifier: format.number(counts.byIdentifier),
        evidence: format.number(counts.byEvidence),
        look: format.number(counts.toLookAt),
        fresh: format.number(counts.new),
      })}
    </>
  );
}
