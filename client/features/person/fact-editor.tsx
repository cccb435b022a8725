import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { ReleaseFactDocument, RetractFactDocument, StateFactDocument } from '../../api/generated/person';
import { useFormat } from '../../i18n/use-format';
import { Button, Dialog, Segmented, SelectField, TextArea } from '../../ui';
import {
  EMPTY_FORM,
  FACT_FORMS,
  formOf,
  formOfKind,
  hasForm,
  missingIn,
  valueOf,
  type FormKind,
  type FormState,
} from './fact-forms';
import { FactFields } from './fact-fields';
import styles from './fact-editor.module.css';
import type { FactLine } from './person-view';
import { nameAndText } from './said-beside';
import { useFactText } from './use-fact-text';

/** What can be done with a fact by hand. */
type Action = 'state' | 'retract' | 'release';

/** What {@link FactEditor} takes: without a line, a new fact is stated. */
export interface FactEditorProps {
  readonly personId: string;
  readonly line: FactLine | null;
  readonly onClose: () => void;
  /** Called with the number of the command that was published. */
  readonly onDone: (seq: number) => void;
}

/** States, takes back or releases a fact by hand; the reason is part of the record and mandatory. */
export function FactEditor({ personId, line, onClose, onDone }: FactEditorProps) {
  const fact = line?.first ?? null;
  const { t } = useTranslation('person');
  const format = useFormat();
  const text = useFactText();
  const may = (fact?.may ?? ['stateFact']).filter((operation) => operation !== 'stateFact' || !fact || hasForm(fact.kind));
  const actions: Action[] = [
    ...(may.includes('stateFact') ? (['state'] as const) : []),
    ...(may.includes('retractFact') ? (['retract'] as const) : []),
    ...(may.includes('releaseFact') ? (['release'] as const) : []),
  ];
  const [action, setAction] = useState<Action>(actions[0] ?? 'state');
  const [kind, setKind] = useState<FormKind>(fact && hasForm(fact.kind) ? fact.kind : 'affiliation');
  const [form, setForm] = useState<FormState>(() => (fact && hasForm(fact.kind) ? formOf(fact, fact.kind) : EMPTY_FORM));
  const [tried, setTried] = useState(false);
  const [state, stating] = useMutation(StateFactDocument);
  const [retract, retracting] = useMutation(RetractFactDocument);
  const [release, releasing] = useMutation(ReleaseFactDocument);
  const busy = stating.loading || retracting.loading || releasing.loading;
  const error = stating.error ?? retracting.error ?? releasing.error;
  const missing = action === 'state' ? missingIn(kind, form) : form.reason.trim() ? [] : ['reason'];

  const apply = async () => {
    setTried(true);
    if (missing.length > 0) return;
    const reason = form.reason.trim();
    const seq = await run(reason);
    if (seq !== undefined) onDone(seq);
  };
  const run = async (reason: string): Promise<number | undefined> => {
    try {
      if (action === 'retract' && fact) return (await retract({ variables: { factId: fact.id, reason } })).data?.retractFact.seq;
      if (action === 'release' && fact) return (await release({ variables: { factId: fact.id, reason } })).data?.releaseFact.seq;
      const input = {
        personId,
        kind,
        value: valueOf(kind, form),
        objectId: form.objectId,
        validFrom: form.validFrom || null,
        validTo: form.validTo || null,
        reason,
        // Whoever else says the same is overridden with it: otherwise the old statement would stay beside the new one.
        replaces: line ? [line.first, ...line.also].map((said) => said.id) : null,
      };
      return (await state({ variables: { input } })).data?.stateFact.seq;
    } catch {
      return undefined; // Shown below as the mutation's error.
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={t(fact ? 'editor.title' : 'editor.newTitle')}
      closeLabel={t('editor.close')}
      actions={
        <>
          <Button tone={action === 'retract' ? 'danger' : 'primary'} busy={busy} onClick={() => void apply()}>
            {t(`editor.do.${action}`)}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('editor.cancel')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        {fact ? (
          <p className={styles.now}>
            <span>{format.text(fact.label)}</span> <b>{nameAndText(fact.object, text(fact), format.locale)}</b>
            <span className={styles.from}>
              {format.text(fact.sourceLabel)}
              {fact.file ? ` · ${fact.file}${fact.row ? ` ${t('facts.row', { row: fact.row })}` : ''}` : ''}
            </span>
          </p>
        ) : (
          <SelectField
            label={t('editor.kind')}
            value={kind}
            onChange={(event) => {
              const chosen = event.target.value;
              if (!hasForm(chosen)) return;
              setKind(chosen);
              setForm(formOfKind(form, chosen));
            }}
          >
            {(Object.keys(FACT_FORMS) as FormKind[]).map((option) => (
              <option key={option} value={option}>
                {t(`kind.${option}`)}
              </option>
            ))}
          </SelectField>
        )}
        {actions.length > 1 ? (
          <Segmented
            label={t('editor.action')}
            value={action}
            onChange={setAction}
            options={actions.map((value) => ({ value, label: t(`editor.action_${value}`) }))}
          />
        ) : null}
        <p className={styles.hint}>{t(`editor.hint.${action}`)}</p>
        {action === 'state' ? <FactFields kind={kind} form={form} onChange={setForm} missing={tried ? missing : []} /> : null}
        <TextArea
          label={t('editor.reason')}
          hint={t('editor.reasonHint')}
          value={form.reason}
          required
          error={tried && missing.includes('reason') ? t('editor.needed') : undefined}
          onChange={(event) => setForm({ ...form, reason: event.target.value })}
        />
        {error ? <FaultNote error={error} keepsData /> : null}
      </form>
    </Dialog>
  );
}
