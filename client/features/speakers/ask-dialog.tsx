import { useMutation, useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FaultNote } from '../../api/fault-note';
import { AskSecretariatDocument, SpeakerEventsDocument, type CardFragment } from '../../api/generated/speakers';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Button, Dialog, SelectField, TextArea, useToast } from '../../ui';

/** Asks the secretariat to write to somebody: whoever asks sees how it stands, and never the address (contract 13). */
export function AskDialog({
  person,
  event,
  onClose,
}: {
  readonly person: CardFragment;
  readonly event: string | undefined;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const { data } = useQuery(SpeakerEventsDocument);
  const [about, setAbout] = useState(event ?? '');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [ask, asking] = useMutation(AskSecretariatDocument);
  const send = () => {
    setTried(true);
    if (!about || !text.trim()) return;
    ask({ variables: { personId: person.id, eventId: about, text: text.trim() } })
      .then(() => {
        toast({
          tone: 'good',
          text: t('ask.sent', { name: person.name }),
          action: { label: t('ask.see'), onAction: () => void navigate({ to: '/requests' }) },
        });
        onClose();
      })
      .catch(() => undefined);
  };
  return (
    <Dialog
      open
      size="small"
      title={t('ask.title', { name: person.name })}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <>
          <Button tone="primary" busy={asking.loading} onClick={send}>
            {t('ask.send')}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <p>{t('ask.why')}</p>
        <SelectField
          label={t('brief.event')}
          value={about}
          error={tried && !about ? t('ask.eventNeeded') : undefined}
          onChange={(change) => setAbout(change.target.value)}
        >
          <option value="">{t('ask.choose')}</option>
          {(data?.events ?? []).map((one) => (
            <option key={one.id} value={one.id}>
              {format.text({ ko: one.titleKo ?? '', en: one.titleEn ?? '' })}
            </option>
          ))}
        </SelectField>
        <TextArea
          label={t('ask.text')}
          rows={6}
          value={text}
          error={tried && !text.trim() ? t('ask.textNeeded') : undefined}
          onChange={(change) => setText(change.target.value)}
        />
        {asking.error ? <FaultNote error={asking.error} /> : null}
      </div>
    </Dialog>
  );
}
