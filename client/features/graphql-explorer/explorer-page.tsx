import { IconPlayerPlay } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import type { GraphQLSchema } from 'graphql';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Button, Loading, Menu, Segmented, Tag } from '../../ui';
import { ask, readVariables, type Answer } from './ask';
import { EXAMPLES } from './examples';
import styles from './explorer.module.css';
import { remember, savedHistory, saveHistory, titleOf } from './history';

// The editor and the schema's own code are larger than the rest of the page: they come after it.
const DocsPanel = lazy(() => import('./docs-panel').then((part) => ({ default: part.DocsPanel })));
const QueryEditor = lazy(() => import('./editor').then((part) => ({ default: part.QueryEditor })));

/** Asking GraphQL by hand: completion and descriptions from the schema, examples that run, what a question costs. */
export function ExplorerView() {
  const { t } = useTranslation('graphql-explorer');
  const format = useFormat();
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [schemaState, setSchemaState] = useState<'loading' | 'there' | 'none'>('loading');
  const brought = useSearch({ from: '/graphql' });
  const [query, setQuery] = useState(brought.query ?? EXAMPLES[0]?.query ?? '');
  const [variables, setVariables] = useState(brought.query ? (brought.variables ?? '{}') : (EXAMPLES[0]?.variables ?? '{}'));
  const [docKey, setDocKey] = useState(0);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [history, setHistory] = useState(savedHistory);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [side, setSide] = useState<'answer' | 'docs'>('answer');
  useEffect(() => {
    let gone = false;
    import('./load-schema')
      .then(({ loadSchema }) => loadSchema())
      .then(
        (loaded) => {
          if (gone) return;
          setSchema(loaded);
          setSchemaState(loaded ? 'there' : 'none');
        },
        () => {
          if (!gone) setSchemaState('none');
        },
      );
    return () => {
      gone = true;
    };
  }, []);
  const put = (nextQuery: string, nextVariables: string) => {
    setQuery(nextQuery);
    setVariables(nextVariables);
    setDocKey((key) => key + 1);
    setAnswer(null);
  };
  const run = async () => {
    const values = readVariables(variables);
    if (values === null) return setProblem(t('variablesProblem'));
    setProblem(null);
    setBusy(true);
    setSide('answer');
    try {
      setAnswer(await ask(query, values, () => performance.now()));
      const next = remember(history, { query, variables, at: new Date().toISOString() });
      setHistory(next);
      saveHistory(next);
    } catch {
      setProblem(t('offline'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={styles.page} aria-labelledby="explorer-head">
      <header className={styles.head}>
        <h1 id="explorer-head">GraphQL</h1>
        <p className={styles.quiet}>{t('hint')}</p>
        <div className={styles.actions}>
          <Menu
            label={t('examples')}
            align="start"
            items={EXAMPLES.map((example) => ({
              key: example.key,
              label: t(`example.${example.key}`),
              onSelect: () => put(example.query, example.variables),
            }))}
            trigger={(props) => <Button {...props}>{t('examples')}</Button>}
          />
          <Menu
            label={t('history')}
            items={history.map((entry) => ({
              key: entry.at,
              label: titleOf(entry.query),
              hint: format.moment(entry.at),
              onSelect: () => put(entry.query, entry.variables),
            }))}
            head={history.length === 0 ? t('noHistory') : undefined}
            trigger={(props) => <Button {...props}>{t('history')}</Button>}
          />
          <Button
            tone="primary"
            busy={busy}
            shortcut="Ctrl ⏎"
            icon={<IconPlayerPlay size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => void run()}
          >
            {t('run')}
          </Button>
        </div>
      </header>
      <div className={styles.panes}>
        <div className={styles.left}>
          <Suspense fallback={<Loading label={t('query')} lines={8} />}>
            <QueryEditor
              label={t('query')}
              value={query}
              docKey={docKey}
              schema={schema}
              onChange={setQuery}
              onRun={() => void run()}
              onShowDocs={(type) => {
                setTrail([type]);
                setSide('docs');
              }}
            />
          </Suspense>
          <label className={styles.variables}>
            <span>{t('variables')}</span>
            <textarea
              spellCheck={false}
              value={variables}
              onChange={(event) => setVariables(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                  event.preventDefault();
                  void run();
                }
              }}
            />
          </label>
          {problem ? (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          ) : null}
        </div>
        <div className={styles.right}>
          <div className={styles.sideHead}>
            <Segmented
              label={t('side')}
              size="dense"
              value={side}
              onChange={setSide}
              options={[
                { value: 'answer', label: t('answer') },
                { value: 'docs', label: t('docs.title') },
              ]}
            />
            {answer && side === 'answer' ? (
              <span className={styles.meta} role="status">
                {answer.failed ? <Tag tone="bad">{t('failed')}</Tag> : null}
                {t('took', { milliseconds: format.number(Math.round(answer.milliseconds)) })}
                {answer.cost
                  ? ` · ${t('cost', { used: format.number(answer.cost.used), left: answer.cost.left === null ? '–' : format.number(answer.cost.left) })}`
                  : ''}
              </span>
            ) : null}
          </div>
          {side === 'docs' ? (
            schema ? (
              <Suspense fallback={<Loading label={t('docs.loading')} lines={8} />}>
                <DocsPanel schema={schema} trail={trail} onGo={setTrail} />
              </Suspense>
            ) : schemaState === 'loading' ? (
              <Loading label={t('docs.loading')} lines={8} />
            ) : (
              <p className={styles.quiet}>{t('docs.unavailable')}</p>
            )
          ) : answer ? (
            <pre className={styles.answer} tabIndex={0} aria-label={t('answer')}>
              {answer.text}
            </pre>
          ) : (
            <div className={styles.empty}>
              <p>{t('empty')}</p>
              <h2>{t('start')}</h2>
              <ul>
                {EXAMPLES.map((example) => (
                  <li key={example.key}>
                    <button type="button" className={styles.start} onClick={() => put(example.query, example.variables)}>
                      <span>{t(`example.${example.key}`)}</span>
                      <code>{titleOf(example.query)}</code>
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
