import { useMutation } from '@apollo/client/react';
import { CONSENT_PURPOSES, PARTICIPATION_STATUSES } from '@brainlink/schema/facts';
import { EVENT_ROLES } from '@brainlink/schema/vocabulary';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { SetAttendanceDocument, SetConsentDocument, type ConsentPurpose, type ConsentValue } from '../../api/generated/person';
import { useFormat } from '../../i18n/use-format';
import { Button, Dialog, SelectField, TextArea } from '../../ui';
import styles from './fact-editor.module.css';

/** An event that the person was considered for. */
export interface EventChoice {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly role: string;
}

interface DecisionProps {
  readonly personId: string;
  readonly onClose: () => void;
  readonly onDone: (seq: number) => void;
}

interface FrameProps {
  readonly title: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly ready: boolean;
  readonly onApply: (reason: string) => void;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

function DecisionFrame({ title, busy, error, ready, onApply, onClose, children }: FrameProps) {
  const { t } = useTranslation('person');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const apply = () => {
    setTried(true);
    if (reason.trim() && ready) onApply(reason.trim());
  };
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={title}
      closeLabel={t('editor.close')}
      actions={
        <>
          <Button tone="primary" busy={busy} onClick={apply}>
            {t('editor.do.state')}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('editor.cancel')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {children}
        <TextArea
          label={t('editor.reason')}
          hint={t('editor.reasonHint')}
          required
          value={reason}
          error={tried && !reason.trim() ? t('editor.needed') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {error ? <FaultNote error={error} keepsData /> : null}
      </div>
    </Dialog>
  );
}

/** Says how far the person's part in an event has come. */
export function AttendanceEditor({
  personId,
  events,
  onClose,
  onDone,
}: DecisionProps & { readonly events: readonly EventChoice[] }) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const [eventId, setEventId] = useState(events[0]?.id ?? '');
  const [status, setStatus] = useState(events[0]?.status ?? 'attended');
  const [role, setRole] = useState(events[0]?.role ?? 'participant');
  // Status and role belong to the event: those of another one would be recorded about it unseen.
  const choose = (id: string) => {
    const chosen = events.find((event) => event.id === id);
    setEventId(id);
    if (!chosen) return;
    setStatus(chosen.status);
    setRole(chosen.role);
  };
  const [set, { loading, error }] = useMutation(SetAttendanceDocument);
  const apply = (reason: string) => {
    set({ variables: { eventId, personId, status, role, reason } }).then(
      ({ data }) => data && onDone(data.setAttendance.seq),
      () => undefined,
    );
  };
  return (
    <DecisionFrame
      title={t('attendance.title')}
      busy={loading}
      error={error}
      ready={eventId !== ''}
      onApply={apply}
      onClose={onClose}
    >
      <SelectField label={t('attendance.event')} value={eventId} onChange={(event) => choose(event.target.value)}>
        {events.map((event) => (
          <option key={event.id} value={event.id}>
            {event.title}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('attendance.status')} value={status} onChange={(event) => setStatus(event.target.value)}>
        {PARTICIPATION_STATUSES.map((option) => (
          <option key={option} value={option}>
            {t(`status.${option}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('attendance.role')} value={role} onChange={(event) => setRole(event.target.value)}>
        {EVENT_ROLES.map((option) => (
          <option key={option.code} value={option.code}>
            {format.text(option.name)}
          </option>
        ))}
      </SelectField>
    </DecisionFrame>
  );
}

const VALUES: readonly ConsentValue[] = ['YES', 'NO', 'UNKNOWN'];

/** What is recorded of each purpose; what is not there is unknown. */
export type ConsentsNow = Readonly<Partial<Record<ConsentPurpose, ConsentValue>>>;

/** Records what the person decided for one purpose, beginning with what is recorded of it. */
export function ConsentEditor({ personId, now, onClose, onDone }: DecisionProps & { readonly now: ConsentsNow }) {
  const { t } = useTranslation('person');
  const [purpose, setPurpose] = useState<ConsentPurpose>('organizers');
  const [value, setValue] = useState<ConsentValue>(now.organizers ?? 'UNKNOWN');
  const [set, { loading, error }] = useMutation(SetConsentDocument);
  const apply = (reason: string) => {
    set({ variables: { personId, purpose, value, reason } }).then(
      ({ data }) => data && onDone(data.setConsent.seq),
      () => undefined,
    );
  };
  return (
    <DecisionFrame title={t('consent.title')} busy={loading} error={error} ready onApply={apply} onClose={onClose}>
      <SelectField
        label={t('consent.purpose')}
        value={purpose}
        onChange={(event) => {
          const chosen = CONSENT_PURPOSES.find((option) => option === event.target.value) ?? 'organizers';
          setPurpose(chosen);
          setValue(now[chosen] ?? 'UNKNOWN');
        }}
      >
        {CONSENT_PURPOSES.map((option) => (
          <option key={option} value={option}>
            {t(`consent.for.${option}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('consent.value')}
        value={value}
        onChange={(event) => setValue(VALUES.find((option) => option === event.target.value) ?? 'UNKNOWN')}
      >
        {VALUES.map((option) => (
          <option key={option} value={option}>
            {t(`consent.value_${option}`)}
          </option>
        ))}
      </SelectField>
    </DecisionFrame>
  );
}
