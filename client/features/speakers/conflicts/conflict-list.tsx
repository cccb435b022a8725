import { useMutation } from '@apollo/client/react';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FaultNote } from '../../../api/fault-note';
import { useSession } from '../../../api/session';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { WaiveConflictDocument, type ConflictPartsFragment } from '../../../api/generated/speakers';
import { Button, Name, useToast } from '../../../ui';
import { ReasonDialog } from '../../../ui/reason-dialog';
import { Items } from '../parts/items';
import styles from './conflict-list.module.css';

/** Conflicts with their evidence and age. Who may, decides with a reason that one does not stand in the way; the decision stays in sight. */
export function ConflictList({
  conflicts,
  onChanged,
}: {
  readonly conflicts: readonly ConflictPartsFragment[];
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const { can } = useSession();
  const toast = useToast();
  const [asking, setAsking] = useState<ConflictPartsFragment | null>(null);
  const [waive, waiving] = useMutation(WaiveConflictDocument);
  const confirm = (reason: string) => {
    if (!asking?.with) return;
    waive({ variables: { input: { person: asking.person.id, with: asking.with.id, kind: asking.kind, reason } } })
      .then(() => {
        setAsking(null);
        toast({ tone: 'good', text: t('conflict.waived') });
        onChanged();
      })
      .catch(() => undefined);
  };
  return (
    <ul className={styles.list}>
      {conflicts.map((conflict) => (
        <li key={`${conflict.kind}-${conflict.person.id}-${conflict.with?.id ?? ''}`} className={styles.conflict}>
          <p className={styles.text}>
            {conflict.waiver ? (
              <IconCircleCheck size={14} stroke={1.75} aria-hidden="true" />
            ) : (
              <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" />
            )}
            {format.text(conflict.text)}
          </p>
          <p className={styles.quiet}>
            {conflict.with ? (
              <>
                <Link to={`/people/${encodeURIComponent(conflict.with.id)}` as '/'}>
                  <Name name={conflict.with.name} />
                </Link>
                {' · '}
              </>
            ) : null}
            {conflict.ageYears ? t('conflict.ended', { years: format.number(conflict.ageYears) }) : t('conflict.lasts')}
            {conflict.withinYears ? ` · ${t('conflict.within', { years: conflict.withinYears })}` : ''}
          </p>
          <Items items={conflict.evidence} />
          {conflict.waiver ? (
            <p className={styles.quiet}>
              {t('conflict.waiver', {
                name: conflict.waiver.byName ?? '',
                reason: conflict.waiver.reason,
                day: format.day(conflict.waiver.at),
              })}
            </p>
          ) : !conflict.blocks || !conflict.with ? null : can('waiveConflicts') ? (
            <p>
              <Button size="dense" onClick={() => setAsking(conflict)}>
                {t('conflict.waive')}
              </Button>
            </p>
          ) : (
            <p className={styles.quiet}>{t('conflict.whoDecides')}</p>
          )}
        </li>
      ))}
      {asking ? (
        <ReasonDialog
          title={t('conflict.waive')}
          closeLabel={t('close')}
          tone="primary"
          words={{
            confirm: t('conflict.waive'),
            cancel: t('cancel'),
            reason: t('conflict.reason'),
            needed: t('conflict.reasonNeeded'),
          }}
          busy={waiving.loading}
          onClose={() => setAsking(null)}
          onConfirm={confirm}
          fault={waiving.error ? <FaultNote error={waiving.error} /> : null}
        >
          <p>
            <Name name={asking.person.name} /> — {format.text(asking.text)}
          </p>
        </ReasonDialog>
      ) : null}
    </ul>
  );
}
