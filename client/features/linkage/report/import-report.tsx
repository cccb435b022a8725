import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import { LinkageReportDocument } from '../../../api/generated/linkage';
import { CountsSentence } from './counts-sentence';

/** What became of the records of an import, in one sentence; nothing until it is known, or where there were no people in it. */
export function ImportReport({ importId }: { readonly importId: string }) {
  const { t } = useTranslation('linkage');
  const { data } = useQuery(LinkageReportDocument, { variables: { importId }, fetchPolicy: 'network-only' });
  const counts = data?.linkageReport.counts;
  if (!counts || counts.records === 0) return null;
  return (
    <p>
      <CountsSentence counts={counts} />{' '}
      <Link to="/linkage/report" search={{ import: importId }}>
        {t('report.more')}
      </Link>
    </p>
  );
}
