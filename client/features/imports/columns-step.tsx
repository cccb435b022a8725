import { useMutation } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { SaveMappingDocument } from '../../api/generated/imports';
import { useFormat } from '../../i18n/use-format';
import { Button, ErrorState, Tag, useToast } from '../../ui';
import { classNames } from '../../ui/class-names';
import own from './columns-step.module.css';
import styles from './imports.module.css';
import { sizeText } from './size-text';
import { fieldOf, wholeMapping, type WizardEvent, type WizardState } from './wizard-state';

/** The columns as they were recognised, each with samples and how sure that is; every one can be corrected and the whole saved for the sender. */
export function ColumnsStep({
  state,
  dispatch,
}: {
  readonly state: WizardState;
  readonly dispatch: (event: WizardEvent) => void;
}) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const toast = useToast();
  const [save, { loading }] = useMutation(SaveMappingDocument);
  const preview = state.preview;
  if (!preview) return null;
  const { file, targets } = preview;
  const taken = new Map<string, number>();
  for (const column of preview.columns) {
    const field = fieldOf(state, column);
    if (field) taken.set(field, (taken.get(field) ?? 0) + 1);
  }
  const fault = preview.problems.sample.find(({ severity }) => severity === 'FILE');
  if (preview.columns.length === 0)
    return (
      <ErrorState inline title={t('columns.none', { file: state.fileName })} advice={fault ? format.text(fault.advice) : ''} />
    );
  const missing = targets.filter((target) => target.required && !taken.has(target.field));
  const keep = () => {
    save({ variables: { input: { source: state.source, sender: state.sender, name: null, columns: wholeMapping(state) } } }).then(
      () => toast({ tone: 'good', text: t('columns.saved', { sender: state.sender }) }),
      () => toast({ tone: 'bad', text: t('columns.notSaved') }),
    );
  };
  return (
    <div className={styles.stack}>
      <p className={styles.read}>
        {[
          file.format.toUpperCase(),
          file.encoding?.toUpperCase(),
          file.delimiter ? t('columns.delimiter', { sign: file.delimiter === '\t' ? 'Tab' : file.delimiter }) : '',
          file.headerRow ? t('columns.headerRow', { row: file.headerRow }) : '',
          t('columns.rows', { count: file.rows }),
          sizeText(file.size, format),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {missing.length > 0 ? (
        <ErrorState
          inline
          title={t('columns.missing', { fields: missing.map((target) => format.text(target.label)).join(', ') })}
          advice={t('columns.missingAdvice')}
        />
      ) : null}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('columns.title')}>
        <table className={classNames(styles.table, own.table)}>
          <caption className="visually-hidden">{t('columns.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columns.header')}</th>
              <th scope="col">{t('columns.samples')}</th>
              <th scope="col">{t('columns.readAs')}</th>
              <th scope="col">{t('columns.sure')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.columns.map((column) => {
              const field = fieldOf(state, column);
              const byHand = column.header in state.mapping;
              return (
                <tr key={column.index} data-ignored={field === ''}>
                  <th scope="row">{column.header || t('columns.noHeader', { number: column.index + 1 })}</th>
                  <td className={classNames(styles.samples, own.samples)}>
                    {column.samples.filter(Boolean).slice(0, 3).join(' · ')}
                  </td>
                  <td className={own.meaning}>
                    <select
                      className={styles.select}
                      aria-label={t('columns.readAsOf', { header: column.header })}
                      value={field}
                      onChange={(event) => dispatch({ type: 'mapped', header: column.header, field: event.target.value })}
                    >
                      <option value="">{t('columns.ignore')}</option>
                      {targets.map((target) => (
                        <option key={target.field} value={target.field}>
                          {format.text(target.label)}
                          {target.required ? ' *' : ''}
                        </option>
                      ))}
                    </select>
                    {field && (taken.get(field) ?? 0) > 1 ? <span className={styles.warn}> {t('columns.twice')}</span> : null}
                  </td>
                  <td className={own.sure}>
                    {byHand ? (
                      <Tag tone="accent">{t('columns.byHand')}</Tag>
                    ) : column.recognisedAs ? (
                      <Sure value={column.confidence} />
                    ) : (
                      <span className={styles.quiet}>{t('columns.unread')}</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div>
        <Button size="dense" busy={loading} onClick={keep}>
          {t('columns.save', { sender: state.sender })}
        </Button>
      </div>
    </div>
  );
}

function Sure({ value }: { readonly value: number }) {
  const { t } = useTranslation('imports');
  const percent = Math.round(value * 100);
  return <Tag tone={value >= 0.9 ? 'good' : value >= 0.6 ? 'neutral' : 'warn'}>{t('columns.percent', { percent })}</Tag>;
}
