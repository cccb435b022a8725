import { useApolloClient, useLazyQuery, useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { faultOf } from '../../api/fault';
import { FaultNote } from '../../api/fault-note';
import { CreateUploadDocument, PreviewImportDocument, StartImportDocument } from '../../api/generated/imports';
import { useFormat } from '../../i18n/use-format';
import { Button, ErrorState, Loading } from '../../ui';
import { ApplyStep } from './apply-step';
import { ColumnsStep } from './columns-step';
import { FileStep } from './file-step';
import styles from './imports.module.css';
import { PreviewStep } from './preview-step';
import { ProblemsTable } from './problems-table';
import { SenderNote } from './sender-note';
import { sendFile } from './send-file';
import { StepBar } from './step-bar';
import { useWizard } from './use-wizard';
import { asksPreview, mappingToAsk, changesNothing, mayEnter, rowsToApply, STEPS, wholeMapping, type Step } from './wizard-state';

/** Brings a file in: file → columns → problems → what would change → apply. Nothing is written before the last step. */
export function ImportWizard() {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const navigate = useNavigate();
  const apollo = useApolloClient();
  const [state, dispatch] = useWizard();
  const sending = useRef<AbortController | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [announce] = useMutation(CreateUploadDocument);
  const [look, looking] = useLazyQuery(PreviewImportDocument, { fetchPolicy: 'network-only' });
  const [start, starting] = useMutation(StartImportDocument);

  const onFile = async (file: File) => {
    sending.current?.abort();
    const stop = new AbortController();
    sending.current = stop;
    setRefused(null);
    if (file.size === 0) return setRefused(t('file.empty', { file: file.name }));
    dispatch({ type: 'dropped', fileName: file.name, size: file.size });
    try {
      const { data } = await announce({
        variables: { input: { fileName: file.name, size: file.size, source: state.source || null } },
      });
      if (!data || stop.signal.aborted) return;
      const { id, pieceSize } = data.createUpload;
      await sendFile({
        uploadId: id,
        file,
        pieceSize,
        signal: stop.signal,
        onSent: (bytes) => dispatch({ type: 'sent', bytes }),
      });
      dispatch({ type: 'uploaded', uploadId: id });
    } catch (error) {
      const { advice } = faultOf(error);
      const why = advice ? ` ${format.text(advice)}` : '';
      if (stop.signal.aborted) return;
      dispatch({ type: 'refused' });
      setRefused(`${t('file.notSent', { file: file.name })}${why}`);
    }
  };
  const preview = async (): Promise<boolean> => {
    const uploadId = state.uploadId ?? '';
    try {
      const { data } = await look({
        variables: {
          uploadId,
          input: {
            source: state.source || null,
            sender: state.sender,
            scope: state.scope || null,
            mode: state.mode,
            mapping: mappingToAsk(state),
            headerRow: null,
            changes: 200,
          },
        },
      });
      if (!data) return false;
      dispatch({ type: 'previewed', uploadId, preview: data.importPreview });
      return true;
    } catch (fault) {
      // Shown below as the query's error.
      if (faultOf(fault).code === 'NOT_FOUND') dispatch({ type: 'lost' });
      return false;
    }
  };
  const asking = asksPreview(state);
  const askAgain = useRef(preview);
  useEffect(() => {
    askAgain.current = preview;
  });
  useEffect(() => {
    if (asking) void askAgain.current();
  }, [asking, state.uploadId]);
  const next = async () => {
    const to: Step = STEPS[STEPS.indexOf(state.step) + 1] ?? 'apply';
    if ((state.step === 'file' && (!state.preview || state.stale)) || (state.step === 'columns' && state.stale)) {
      if (!(await preview())) return;
    }
    if (to === 'apply') return apply();
    dispatch({ type: 'went', step: to });
  };
  const apply = async () => {
    const counts = state.preview?.counts;
    try {
      const { data } = await start({
        variables: {
          input: {
            uploadId: state.uploadId ?? '',
            source: state.source,
            sender: state.sender,
            scope: state.scope || null,
            mode: state.mode,
            mapping: wholeMapping(state),
            missing: state.missing,
            endOn: state.missing === 'END_ON' ? state.endOn : null,
            applyOthers: (counts?.rejected ?? 0) > 0,
          },
        },
      });
      if (data) dispatch({ type: 'started', jobId: data.startImport.id });
    } catch {
      // Shown below as the mutation's error.
    }
  };
  const error = (state.lost ? undefined : looking.error) ?? starting.error;
  const problems = state.preview?.problems;
  const rows = state.preview ? rowsToApply(state.preview.counts) : null;
  const nothing = state.preview !== null && changesNothing(state.preview.counts);
  const nextStep = STEPS[STEPS.indexOf(state.step) + 1];
  const ready =
    state.step === 'file'
      ? mayEnter(state, 'columns')
      : state.step === 'columns'
        ? state.preview !== null
        : nextStep !== undefined && mayEnter(state, nextStep);
  return (
    <section className={styles.page} aria-labelledby="wizard-head">
      <h1 id="wizard-head">{t('wizard.title')}</h1>
      <StepBar state={state} onGo={(step) => dispatch({ type: 'went', step })} />
      <form
        className={styles.wizard}
        onSubmit={(event) => {
          event.preventDefault();
          void next();
        }}
      >
        {state.step === 'file' ? (
          <FileStep state={state} refused={refused} dispatch={dispatch} onFile={(file) => void onFile(file)} />
        ) : null}
        {state.step === 'columns' ? <ColumnsStep state={state} dispatch={dispatch} /> : null}
        {problems && (state.step === 'problems' || state.step === 'preview') ? (
          <SenderNote problems={problems.sample} onCorrect={() => dispatch({ type: 'went', step: 'file' })} />
        ) : null}
        {state.step === 'problems' && problems ? (
          <ProblemsTable problems={problems.sample} byCode={problems.byCode} total={problems.total} fileName={state.fileName} />
        ) : null}
        {state.step === 'problems' && state.preview?.blocked ? (
          <ErrorState
            inline
            title={t('problems.blockedTitle')}
            advice={t('problems.blocked')}
            actions={
              <Button size="dense" onClick={() => dispatch({ type: 'went', step: 'file' })}>
                {t('file.another')}
              </Button>
            }
          />
        ) : null}
        {state.step === 'preview' ? <PreviewStep state={state} dispatch={dispatch} /> : null}
        {state.step === 'apply' && state.jobId ? (
          <ApplyStep
            jobId={state.jobId}
            rejected={state.preview?.counts.rejected ?? 0}
            onPublished={() => void apollo.refetchQueries({ include: 'active' })}
          />
        ) : null}
        {looking.loading ? <Loading label={t('wizard.looking')} lines={2} /> : null}
        {error ? (
          <FaultNote
            error={error}
            keepsData={state.preview !== null || state.step === 'file'}
            {...(asking ? { onRetry: () => void preview() } : {})}
          />
        ) : null}
        {state.step === 'apply' || (state.step === 'preview' && nothing) ? (
          <footer className={styles.foot}>
            <Button size="main" onClick={() => void navigate({ to: '/imports' })}>
              {t('wizard.toList')}
            </Button>
            {state.step === 'apply' ? null : (
              <Button size="main" tone="quiet" onClick={() => dispatch({ type: 'went', step: 'problems' })}>
                {t('wizard.back')}
              </Button>
            )}
          </footer>
        ) : (
          <footer className={styles.foot}>
            <Button type="submit" tone="primary" size="main" disabled={!ready} busy={looking.loading || starting.loading}>
              {state.step === 'preview' && rows
                ? t(rows.rejected > 0 ? 'wizard.applyOthers' : 'wizard.apply', {
                    count: rows.apply,
                    number: format.number(rows.apply),
                  })
                : t('wizard.next')}
            </Button>
            {state.step === 'file' ? null : (
              <Button
                size="main"
                tone="quiet"
                onClick={() => dispatch({ type: 'went', step: STEPS[STEPS.indexOf(state.step) - 1] ?? 'file' })}
              >
                {t('wizard.back')}
              </Button>
            )}
            <span className={styles.quiet}>
              {t(state.step === 'preview' && rows && rows.rejected > 0 ? 'wizard.rejectedStay' : 'wizard.nothingYet', {
                count: rows?.rejected ?? 0,
              })}
            </span>
          </footer>
        )}
      </form>
    </section>
  );
}
