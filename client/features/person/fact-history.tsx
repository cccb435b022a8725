import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { UndoCommandDocument } from '../../api/generated/person';
import { useFormat } from '../../i18n/use-format';
import { Button } from '../../ui';
import { ReasonDialog } from '../../ui/reason-dialog';
import styles from './fact-history.module.css';
import type { Fact, HistoryEntry } from './person-view';
import { nameAndText } from './said-beside';
import { useFactText } from './use-fact-text';

/** What {@link FactHistory} takes. */
export interface FactHistoryProps {
  readonly entries: readonly HistoryEntry[];
  readonly mayUndo: boolean;
  readonly onUndone: (seq: number) => void;
}

const SHOWN = 4;

/** Commands that are called otherwise than a correction by hand. */
const NAMED = ['undo', 'undoImport', 'releaseFact', 'retractFact', 'acceptEnrichment', 'rejectEnrichment'] as const;
const isNamed = (kind: string): kind is (typeof NAMED)[number] => NAMED.some((named) => named === kind);

/** What happened to the person's facts, command by command, latest first; what was done by hand can be taken back. */
export function FactHistory({ entries, mayUndo, onUndone }: FactHistoryProps) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const [undoing, setUndoing] = useState<HistoryEntry | null>(null);
  const sourceOf = ({ stated, retracted }: HistoryEntry): string => {
    const fact = stated[0] ?? retracted[0];
    return fact ? format.text(fact.sourceLabel) : '';
  };
  const shown = all ? entries : entries.slice(0, SHOWN);
  return (
    <>
      <ol className={styles.list}>
        {shown.map((entry) => (
          <li key={entry.seq} className={styles.entry}>
            <p className={styles.head}>
              <b>
                {entry.kind === null
                  ? t('history.bySource', { source: sourceOf(entry) })
                  : t(isNamed(entry.kind) ? `history.kind.${entry.kind}` : 'history.byHand')}
              </b>
              <span className={styles.when}>
                {[entry.at ? format.moment(entry.at) : '', entry.by ?? '', `#${entry.seq}`].filter(Boolean).join(' · ')}
              </span>
            </p>
            <Changes stated={entry.stated} retracted={entry.retracted} />
            {mayUndo && entry.mayUndo ? (
              <Button size="dense" tone="quiet" onClick={() => setUndoing(entry)}>
                {t('history.undo')}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {entries.length > SHOWN ? (
        <Button size="dense" tone="quiet" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('history.fewer') : t('history.all', { count: entries.length })}
        </Button>
      ) : null}
      {undoing ? (
        <UndoDialog
          entry={undoing}
          onClose={() => setUndoing(null)}
          onDone={(seq) => {
            setUndoing(null);
            onUndone(seq);
          }}
        />
      ) : null}
    </>
  );
}

function Changes({ stated, retracted }: { readonly stated: readonly Fact[]; readonly retracted: readonly Fact[] }) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const sayValue = useFactText();
  const say = (fact: Fact): string => `${format.text(fact.label)} ${nameAndText(fact.object, sayValue(fact), format.locale)}`;
  // Many sources may have said the same: each statement is shown once.
  const gone = [...new Set(retracted.map(say))];
  const come = [...new Set(stated.map(say))];
  if (gone.length > SHOWN || come.length > SHOWN)
    return <p className={styles.what}>{t('history.counts', { stated: stated.length, retracted: retracted.length })}</p>;
  return (
    <ul className={styles.what}>
      {gone.map((text) => (
        <li key={`-${text}`}>
          <span className="visually-hidden">{t('history.retracted')} </span>
          <s>{text}</s>
        </li>
      ))}
      {come.map((text) => (
        <li key={`+${text}`}>{text}</li>
      ))}
    </ul>
  );
}

function UndoDialog({
  entry,
  onClose,
  onDone,
}: {
  readonly entry: HistoryEntry;
  readonly onClose: () => void;
  readonly onDone: (seq: number) => void;
}) {
  const { t } = useTranslation('person');
  const [undo, { loading, error }] = useMutation(UndoCommandDocument);
  const apply = (reason: string) => {
    undo({ variables: { seq: entry.seq, reason } }).then(
      ({ data }) => data && onDone(data.undoCommand.seq),
      () => undefined,
    );
  };
  return (
    <ReasonDialog
      title={t('history.undoTitle')}
      closeLabel={t('editor.close')}
      words={{
        confirm: t('history.undo'),
        cancel: t('editor.cancel'),
        reason: t('editor.reason'),
        needed: t('editor.needed'),
      }}
      tone="primary"
      busy={loading}
      onClose={onClose}
      onConfirm={apply}
      fault={error ? <FaultNote error={error} keepsData /> : null}
    >
      <Changes stated={entry.retracted} retracted={entry.stated} />
    </ReasonDialog>
  );
}
