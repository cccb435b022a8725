import { IconX } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { Button, IconButton, TextArea } from '../../../ui';
import { keepLongText, longText, topicPatch } from '../state/long-text';
import type { Speakers } from '../state/use-speakers';
import styles from './brief.module.css';

const ThingPicker = lazy(() => import('../../search/thing-picker').then((part) => ({ default: part.ThingPicker })));

const KINDS = ['PERSON', 'WORK', 'EVENT'] as const;
const isKind = (kind: string): kind is (typeof KINDS)[number] => KINDS.some((known) => known === kind);

/** The topic in words, or a paper, a person or a day to take it from. Enter asks; a new line is made with Shift. */
export function TopicField({ speakers, autoFocus }: { readonly speakers: Speakers; readonly autoFocus: boolean }) {
  const { t } = useTranslation(['speakers', 'words']);
  const { search, change } = speakers;
  const given = (search.long ? longText(search.long) : search.topic) ?? '';
  const [text, setText] = useState(given);
  const [starting, setStarting] = useState(false);
  const [likeTitle, setLikeTitle] = useState<string | null>(null);
  useEffect(() => setText(given), [given]);
  const lost = search.long !== undefined && longText(search.long) === null;
  const ask = () => {
    if (text.trim() === given.trim()) return;
    keepLongText(text);
    change({ ...topicPatch(text), selected: undefined }, t('step.topic', { topic: text.trim().slice(0, 24) || t('step.none') }));
  };
  const likeKind = search.like?.split('~')[0]?.toUpperCase() ?? '';
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <TextArea
        label={t('brief.topic')}
        hint={lost ? undefined : t('brief.topicHint')}
        error={lost ? t('brief.topicLost') : undefined}
        placeholder={t('brief.topicPlaceholder')}
        rows={text.length > 160 ? 7 : 3}
        maxLength={100_000}
        value={text}
        autoFocus={autoFocus}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          ask();
        }}
        onBlur={ask}
      />
      <div className={styles.topicFoot}>
        <Button type="submit" size="dense" tone="primary">
          {t('brief.find')}
        </Button>
        <button type="button" className={styles.textButton} aria-expanded={starting} onClick={() => setStarting(!starting)}>
          {t('brief.startFrom')}
        </button>
      </div>
      {search.like ? (
        <p className={styles.like}>
          <span>
            {isKind(likeKind) ? t(`words:kind.${likeKind}`) : ''}
            {likeTitle ? ` · ${likeTitle}` : ''}
          </span>
          <IconButton
            label={t('brief.likeRemove')}
            icon={<IconX size={14} stroke={1.75} aria-hidden="true" />}
            onClick={() => change({ like: undefined }, t('brief.likeRemove'))}
          />
        </p>
      ) : null}
      {starting ? (
        <Suspense fallback={null}>
          <ThingPicker
            label={t('brief.startFrom')}
            labelHidden
            autoFocus
            placeholder={t('brief.startPlaceholder')}
            kinds={KINDS}
            onPick={(hit) => {
              setStarting(false);
              setLikeTitle(hit.title);
              change({ like: `${hit.kind.toLowerCase()}~${hit.id}`, selected: undefined }, t('step.like', { title: hit.title }));
            }}
          />
        </Suspense>
      ) : null}
    </form>
  );
}
