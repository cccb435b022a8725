import { IconLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import type { LinkRecordPartsFragment } from '../../../api/generated/linkage';
import { useFormat } from '../../../i18n/use-format';
import { Name, PersonMark } from '../../../ui';
import { pageOf } from '../../search/hit-target';
import styles from './pair-head.module.css';

/** What {@link PairHead} takes. */
export interface PairHeadProps {
  readonly left: LinkRecordPartsFragment;
  readonly right: LinkRecordPartsFragment;
  readonly linked: boolean;
}

/** The two records by name, and where each of them comes from. */
export function PairHead({ left, right, linked }: PairHeadProps) {
  const { t } = useTranslation('linkage');
  return (
    <header className={styles.head}>
      <Side letter="A" record={left} />
      <p className={styles.question}>
        <IconLink size={16} stroke={1.75} aria-hidden="true" />
        {t(linked ? 'pair.linkedNow' : 'pair.question')}
      </p>
      <Side letter="B" record={right} />
    </header>
  );
}

function Side({ letter, record }: { readonly letter: 'A' | 'B'; readonly record: LinkRecordPartsFragment }) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const came = record.file ? (record.row ? t('pair.fileRow', { file: record.file, row: record.row }) : record.file) : '';
  return (
    <div className={styles.side}>
      <p className={styles.over}>
        {letter} · {format.text(record.sourceLabel)}
      </p>
      <h2 className={styles.name}>
        <PersonMark standing={record.standing} size={20} />
        {record.personId ? (
          <Link to={pageOf('PERSON', record.personId)} className={styles.person}>
            <Name name={record.name} latin={record.nameLatin} />
          </Link>
        ) : (
          <Name name={record.name} latin={record.nameLatin} />
        )}
      </h2>
      <p className={styles.where}>
        {[
          record.source === 'members' ? record.sender : '',
          came,
          record.lastSeen ? t('pair.seen', { day: format.day(record.lastSeen) }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
