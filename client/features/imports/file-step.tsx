import { useQuery } from '@apollo/client/react';
import { IconFileUpload } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { SendersDocument } from '../../api/generated/imports';
import { useFormat } from '../../i18n/use-format';
import { Progress, Segmented, SelectField, TextField } from '../../ui';
import { useSourceName } from '../source-name/use-source-name';
import { sizeText } from './size-text';
import styles from './imports.module.css';
import { FILE_SOURCES, type WizardEvent, type WizardState } from './wizard-state';

/** What {@link FileStep} takes. */
export interface FileStepProps {
  readonly state: WizardState;
  /** Why the file that was chosen last is not there. */
  readonly refused: string | null;
  readonly dispatch: (event: WizardEvent) => void;
  readonly onFile: (file: File) => void;
}

/** A file, what it is, who sent it, what it covers. */
export function FileStep({ state, refused, dispatch, onFile }: FileStepProps) {
  const { t } = useTranslation('imports');
  const sourceName = useSourceName();
  const format = useFormat();
  const { data } = useQuery(SendersDocument);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const senders = useId();
  const describe = (values: Extract<WizardEvent, { type: 'described' }>['values']) => dispatch({ type: 'described', values });
  const saved = (data?.mappings ?? []).filter((mapping) => mapping.source === state.source && mapping.sender === state.sender);
  return (
    <div className={styles.stack}>
      <div
        className={styles.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file) onFile(file);
        }}
      >
        <IconFileUpload size={28} stroke={1.4} aria-hidden="true" />
        {state.fileName ? (
          <p>
            <b>{state.fileName}</b> <span className={styles.quiet}>{sizeText(state.size, format)}</span>
          </p>
        ) : (
          <p>{t('file.drop')}</p>
        )}
        <button type="button" className={styles.choose} onClick={() => input.current?.click()}>
          {state.fileName ? t('file.another') : t('file.choose')}
        </button>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          aria-label={t('file.choose')}
          tabIndex={-1}
          accept=".csv,.tsv,.txt,.xlsx,.json,.jsonl,.xml,.gz,.tgz"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file, mended, may be chosen again.
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
        <p className={styles.quiet}>{t('file.formats')}</p>
        {refused || state.lost ? (
          <p className={styles.bad} role="alert">
            {refused ?? t('file.lost')}
          </p>
        ) : null}
        {state.fileName && !state.uploadId && !state.lost ? (
          <Progress label={t('file.sending')} done={state.sent} of={state.size} />
        ) : null}
      </div>
      <div className={styles.fields}>
        <SelectField
          label={t('file.source')}
          hint={t('file.sourceHint')}
          value={state.source}
          onChange={(event) => describe({ source: FILE_SOURCES.find((source) => source === event.target.value) ?? '' })}
        >
          <option value="">{t('file.sourceChoose')}</option>
          {FILE_SOURCES.map((source) => (
            <option key={source} value={source}>
              {sourceName(source)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('file.sender')}
          hint={t('file.senderHint')}
          list={senders}
          value={state.sender}
          autoComplete="off"
          onChange={(event) => describe({ sender: event.target.value })}
        />
        <datalist id={senders}>
          {(data?.associations ?? []).map((association) => (
            <option key={association.id} value={association.abbr}>
              {format.text({ ko: association.nameKo ?? '', en: association.nameEn ?? '' })}
            </option>
          ))}
        </datalist>
        <TextField
          label={t('file.scope')}
          hint={t('file.scopeHint')}
          value={state.scope}
          placeholder={state.sender}
          onChange={(event) => describe({ scope: event.target.value })}
        />
      </div>
      <div>
        <Segmented
          label={t('file.mode')}
          value={state.mode}
          onChange={(mode) => describe({ mode })}
          options={[
            { value: 'SNAPSHOT', label: t('file.snapshot') },
            { value: 'DELTA', label: t('file.delta') },
          ]}
        />
        <p className={styles.hint}>{t(state.mode === 'SNAPSHOT' ? 'file.snapshotHint' : 'file.deltaHint')}</p>
      </div>
      {saved.length > 0 ? (
        <SelectField
          label={t('file.savedMapping')}
          defaultValue=""
          onChange={(event) => {
            const chosen = saved.find((mapping) => mapping.id === event.target.value);
            if (chosen) dispatch({ type: 'mappingLoaded', columns: asColumns(chosen.columns) });
          }}
        >
          <option value="">{t('file.noMapping')}</option>
          {saved.map((mapping) => (
            <option key={mapping.id} value={mapping.id}>
              {mapping.name} · {format.day(mapping.savedAt)}
            </option>
          ))}
        </SelectField>
      ) : null}
    </div>
  );
}

const asColumns = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([header, field]) => [header, typeof field === 'string' ? field : '']))
    : {};
