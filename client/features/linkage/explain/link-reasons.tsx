import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import {
  ExplainLinkDocument,
  UndoLinkDecisionDocument,
  type ExplainLinkQuery,
  type LinkEvidencePartsFragment,
} from '../../../api/generated/linkage';
import { useSession } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { Tag, useToast } from '../../../ui';
import { weightText } from '../pair/waterfall';
import { keysOf } from '../state/pair-key';
import styles from './link-reasons.module.css';
import { UnlinkDialog } from './unlink-dialog';

type Explained = NonNullable<ExplainLinkQuery['explainLink']>;
type ExplainedLink = Explained['links'][number];

/** How many links stand open; the others are folded away. */
const OPEN = 3;

/** How many fields of the evidence are drawn in the small. */
const FEW = 4;

/** What {@link LinkReasons} takes. */
export interface LinkReasonsProps {
  readonly personId: string;
  /** Something was unlinked or linked again: the page asks anew. */
  readonly onChanged: () => void;
}

/** Why the records of a person belong together: the evidence in small, who decided and when, and the way to take it back. */
export function LinkReasons({ personId, onChanged }: LinkReasonsProps) {
  const { t } = useTranslation('linkage');
  const toast = useToast();
  const { data, refetch } = useQuery(ExplainLinkDocument, { variables: { personId }, fetchPolicy: 'cache-and-network' });
  const [unlinking, setUnlinking] = useState<ExplainedLink | null>(null);
  const [undo] = useMutation(UndoLinkDecisionDocument);
  const explained = data?.explainLink;
  // Somebody who may not know why is shown nothing, not an empty place.
  if (!explained || explained.links.length === 0) return null;
  const changed = () => {
    void refetch().catch(() => undefined);
    onChanged();
  };
  const links = [...explained.links].sort((a, b) => Number(Boolean(b.decision)) - Number(Boolean(a.decision)));
  const line = (link: ExplainedLink) => (
    <Reason key={`${link.left} ${link.right}`} link={link} explained={explained} onUnlink={() => setUnlinking(link)} />
  );
  return (
    <div className={styles.reasons}>
      <h3 className={styles.title}>{t('why.title', { count: explained.records.length })}</h3>
      <ul>{links.slice(0, OPEN).map(line)}</ul>
      {links.length > OPEN ? (
        <details className={styles.more}>
          <summary>{t('why.more', { count: links.length - OPEN })}</summary>
          <ul>{links.slice(OPEN).map(line)}</ul>
        </details>
      ) : null}
      {unlinking?.decision?.left && unlinking.decision.right ? (
        <UnlinkDialog
          keys={keysOf({ left: unlinking.decision.left, right: unlinking.decision.right })}
          names={[unlinking.decision.left.name, unlinking.decision.right.name]}
          expected={unlinking.decision.id}
          onClose={() => setUnlinking(null)}
          onDone={(seq) => {
            setUnlinking(null);
            changed();
            toast({
              tone: 'good',
              text: t('why.unlinked'),
              action: {
                label: t('history.undo'),
                onAction: () => {
                  undo({ variables: { seq, reason: t('history.atOnce') } }).then(changed, () =>
                    toast({ tone: 'bad', text: t('why.undoFailed') }),
                  );
                },
              },
            });
          }}
        />
      ) : null}
    </div>
  );
}

function Reason({
  link,
  explained,
  onUnlink,
}: {
  readonly link: ExplainedLink;
  readonly explained: Explained;
  readonly onUnlink: () => void;
}) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const { can } = useSession();
  const { decision } = link;
  const source = (id: string): string => {
    const record = explained.records.find((candidate) => candidate.id === id);
    return record ? format.text(record.sourceLabel) : '';
  };
  const keys = decision?.left && decision.right ? keysOf({ left: decision.left, right: decision.right }) : null;
  return (
    <li className={styles.reason}>
      <p className={styles.head}>
        <span>
          {source(link.left)} – {source(link.right)}
        </span>
        <Tag tone="good">
          {decision?.evidence ? t('why.score', { score: weightText(decision.evidence.score) }) : t(`why.basis_${link.basis}`)}
        </Tag>
      </p>
      {decision?.evidence ? (
        <SmallWaterfall evidence={decision.evidence} />
      ) : (
        <p className={styles.text}>{format.text(link.text)}</p>
      )}
      <p className={styles.foot}>
        <span>
          {[
            link.at ? format.day(link.at) : '',
            decision ? (decision.decider === 'MODEL' ? t('history.byModel') : (decision.by ?? t('history.byHand'))) : '',
            decision?.note && decision.decider === 'PERSON' ? `“${decision.note}”` : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {keys && can('readLinkage') ? (
          <Link to="/linkage" search={keys}>
            {t('why.all')}
          </Link>
        ) : null}
        {keys && decision?.may.includes('unlink') ? (
          <button type="button" className={styles.unlink} onClick={onUnlink}>
            {t('why.unlink')}
          </button>
        ) : null}
      </p>
    </li>
  );
}

/** The fields that weigh most, as bars of one scale; for in the accent, against in the colour of what is bad. The figures are the text. */
function SmallWaterfall({ evidence }: { readonly evidence: LinkEvidencePartsFragment }) {
  const format = useFormat();
  const bars = evidence.bars
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, FEW)
    .toSorted((a, b) => b.weight - a.weight);
  const most = Math.max(1, ...bars.map(({ weight }) => Math.abs(weight)));
  return (
    <dl className={styles.bars}>
      {bars.map((bar) => (
        <div key={bar.field}>
          <dt>{format.text(bar.label)}</dt>
          <dd>
            <span className={styles.track} aria-hidden="true">
              <span
                data-sign={bar.weight < 0 ? 'against' : 'for'}
                style={{ inlineSize: `${(Math.abs(bar.weight) / most) * 100}%` }}
              />
            </span>
            <span className={styles.weight}>{weightText(bar.weight)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
