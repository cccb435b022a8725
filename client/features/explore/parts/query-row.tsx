import { IconAffiliate, IconAlignLeft, IconArrowBackUp, IconGridDots, IconTable, IconWorld } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { Button, Chip, Segmented } from '../../../ui';
import { conditionsOf, without } from '../state/conditions';
import type { KnownName } from '../state/read-phrase';
import { offeredTwins, showTwin, TWINS, type ExploreView, type Twin } from '../state/twins';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import { useConditionText } from '../use-condition-text';
import styles from './query-row.module.css';

const ICONS: Readonly<Record<Twin, typeof IconTable>> = {
  graph: IconAffiliate,
  map: IconWorld,
  table: IconTable,
  matrix: IconGridDots,
};

/** What {@link QueryRow} takes. */
export interface QueryRowProps {
  readonly explore: Explore;
  readonly network: NetworkAnswer | null;
  readonly view: ExploreView;
  readonly phone: boolean;
}

/** The query as chips, the phrase that adds to it, the way back, and the twins. */
export function QueryRow({ explore, network, view, phone }: QueryRowProps) {
  const { t } = useTranslation(['explore', 'shell', 'words']);
  const { search, change, undo, canUndo } = explore;
  const conditions = conditionsOf(search);

  const textOf = useConditionText(search, network);

  return (
    <div className={styles.row}>
      <h1 className={phone ? 'visually-hidden' : styles.title}>{t('query')}</h1>
      <div className={styles.chips}>
        {conditions.map((condition) => {
          const { text: value, unknown } = textOf(condition);
          return (
            <Chip
              key={JSON.stringify(condition)}
              kind={phone ? '' : t(`condition.${condition.kind}`)}
              value={value}
              doubtful={unknown}
              removeLabel={t('removeCondition', { what: value })}
              onRemove={() => change(without(search, condition))}
            />
          );
        })}
        <Phrase explore={explore} network={network} />
      </div>
      {phone ? null : (
        <Button
          tone="quiet"
          size="dense"
          icon={<IconArrowBackUp size={16} stroke={1.75} aria-hidden="true" />}
          shortcut="Ctrl Z"
          disabled={!canUndo}
          onClick={undo}
        >
          {t('undo')}
        </Button>
      )}
      <div className={styles.twins}>
        <Segmented
          label={t('twins')}
          value={view === 'ties' ? 'table' : view}
          onChange={(next) => change(showTwin(next, phone))}
          options={offeredTwins(phone).map((twin) => {
            const Icon = phone && twin === 'table' ? IconAlignLeft : ICONS[twin];
            return {
              value: twin,
              label: t(phone && twin === 'table' ? 'twin.list' : `twin.${twin}`),
              icon: <Icon size={16} stroke={1.75} aria-hidden="true" />,
              ...(phone ? {} : { shortcut: String(TWINS.indexOf(twin) + 1) }),
            };
          })}
        />
      </div>
    </div>
  );
}

function namesOf(network: NetworkAnswer | null): readonly KnownName[] {
  return (network?.facets.find((facet) => facet.name === 'association')?.values ?? []).map(({ key, label }) => ({
    condition: 'association',
    key,
    names: [key, label.ko, label.en],
  }));
}

function Phrase({ explore, network }: { readonly explore: Explore; readonly network: NetworkAnswer | null }) {
  const { t } = useTranslation('explore');
  const [text, setText] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    setText('');
    // The words it understands are more than the page needs to begin with.
    const { readPhrase } = await import('../state/read-phrase');
    const { change } = readPhrase(text, namesOf(network));
    const before = explore.search;
    const join = (old: readonly string[] | undefined, added: readonly string[] | undefined) =>
      added ? [...new Set([...(old ?? []), ...added])] : old;
    explore.change({
      ...change,
      technology: join(before.technology, change.technology),
      country: join(before.country, change.country),
      stage: join(before.stage, change.stage),
      standing: join(before.standing, change.standing),
      tie: join(before.tie, change.tie),
      association: join(before.association, change.association),
      ...(change.text ? { text: change.text } : { text: before.text }),
    });
  };
  return (
    <form className={styles.phrase} onSubmit={(event) => void submit(event)}>
      <input
        type="text"
        aria-label={t('phrase.label')}
        placeholder={t('phrase.placeholder')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        enterKeyHint="search"
      />
    </form>
  );
}
