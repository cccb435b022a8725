import { IconCode, IconCopy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { print } from 'graphql';
import { useMemo } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { Button, buttonClass, Panel, SelectField, useToast } from '../../../ui';
import frame from '../parts/frame.module.css';
import { PANELS } from '../state/growth-search';
import { headerOf } from '../state/use-answers';
import type { PanelProps } from '../tiles/tiles-panel';
import { AsOf } from './as-of';
import { piecesOf } from './highlight';
import styles from './query.module.css';

/** What was asked for a chart: GraphQL and variables, to copy, or to go on with in the explorer. */
export function QueryPanel({ growth, answers }: Omit<PanelProps, 'onNotes'>) {
  const { t } = useTranslation('growth');
  const toast = useToast();
  const panel = growth.search.query ?? 'impact';
  const { document, variables } = answers[panel];
  const query = useMemo(() => print(document), [document]);
  const lines = useMemo(() => query.split('\n'), [query]);
  const given = JSON.stringify(variables ?? {}, null, 1).replaceAll(/\n\s*/g, ' ');
  const header = headerOf(answers, panel);
  const copy = () =>
    void navigator.clipboard
      .writeText(`${query}\n\n# ${t('query.variables')}\n# ${given}\n`)
      .then(() => toast({ tone: 'good', text: t('query.copied') }));
  return (
    <Panel
      id="growth-query"
      title={t('query.title')}
      className={frame.panel}
      actions={
        <>
          <Button size="dense" icon={<IconCopy size={14} stroke={1.75} aria-hidden="true" />} onClick={copy}>
            {t('query.copy')}
          </Button>
          <Link
            to="/graphql"
            search={{ query, variables: JSON.stringify(variables ?? {}, null, 2) }}
            className={buttonClass('secondary', 'dense')}
          >
            <IconCode size={14} stroke={1.75} aria-hidden="true" />
            <span>{t('query.open')}</span>
          </Link>
        </>
      }
    >
      <SelectField
        label={t('query.of')}
        labelHidden
        value={panel}
        onChange={({ target }) => growth.change({ query: PANELS.find((one) => one === target.value) })}
      >
        {PANELS.map((one) => (
          <option key={one} value={one}>
            {t(`query.panel.${one}`)}
          </option>
        ))}
      </SelectField>
      <pre className={styles.code} tabIndex={0} aria-label={t('query.title')}>
        <ol>
          {lines.map((line, at) => (
            <li key={at}>
              {piecesOf(line).map((piece, place) => (
                <span key={place} className={piece.mark === 'plain' ? undefined : styles[piece.mark]}>
                  {piece.text}
                </span>
              ))}
              {'\n'}
            </li>
          ))}
        </ol>
      </pre>
      <p className={styles.variables}>
        <span className={styles.label}>{t('query.variables')}</span> <code>{given}</code>
      </p>
      {header ? <AsOf header={header} /> : null}
    </Panel>
  );
}
