import { useQuery } from '@apollo/client/react';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { FaultNote } from '../../api/fault-note';
import { SearchDocument } from '../../api/generated/search';
import { Kbd, Name } from '../../ui';
import { groupHits, type Hit } from './group-hits';
import { pageOf } from './hit-target';
import { KindIcon } from './kind-icon';
import styles from './search-palette.module.css';
import { useDebounced } from './use-debounced';
import { useInstitutionName } from '../institution-name/use-institution-name';

const FIRST = 24;

/** Ways of finding that are worth a word; that a name begins with what was typed can be seen. */
const TELLING = ['initials', 'romanised', 'abbreviation', 'similar'] as const;
const isTelling = (matched: string): matched is (typeof TELLING)[number] => TELLING.some((way) => way === matched);

/** Search over everything one may see: Hangul, initial consonants, Latin spellings, abbreviations. Arrows walk, Enter opens. */
export function SearchPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['search', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const asked = useDebounced(text.trim(), 120);
  const { data, previousData, error, loading, refetch } = useQuery(SearchDocument, {
    variables: { text: asked, first: FIRST },
    skip: asked === '',
  });
  const answer = asked === '' ? undefined : (data ?? previousData)?.search;
  const groups = groupHits(answer?.hits ?? []);
  const flat = groups.flatMap((group) => group.hits);
  const current = flat[Math.min(active, flat.length - 1)];
  // What stands here may still be of what was typed before.
  const settled = text.trim() === asked && !loading;
  const [entered, setEntered] = useState(false);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => setActive(0), [asked]);

  const open = (hit: Hit) => {
    onClose();
    void navigate({ to: pageOf(hit.kind, hit.id) as '/' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && flat.length) {
      event.preventDefault();
      setActive((at) => (at + step + flat.length) % flat.length);
    }
    if (event.key === 'Enter' && (current || !settled) && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (settled && current) open(current);
      else setEntered(true);
    }
  };
  // Enter was pressed before the answer was there: the first of it is meant.
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(false);
    if (flat[0]) open(flat[0]);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the answer has come
  }, [entered, settled]);
  useEffect(() => {
    document.getElementById(`${id}-${current?.id ?? ''}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, id]);

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('title')}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.field}>
        <IconSearch size={18} stroke={1.75} aria-hidden="true" />
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-label={t('title')}
          aria-expanded={flat.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setEntered(false);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} onClick={onClose}>
          <Kbd>Esc</Kbd>
          <span className="visually-hidden">, {t('close')}</span>
        </button>
      </div>
      <div className={styles.results} aria-busy={loading}>
        {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData={flat.length > 0} /> : null}
        {asked === '' ? (
          <ul className={styles.examples}>
            {(['hangul', 'initials', 'latin', 'body'] as const).map((example) => (
              <li key={example}>
                <button type="button" className={styles.example} onClick={() => setText(t(`examples.${example}.text`))}>
                  <b>{t(`examples.${example}.text`)}</b> {t(`examples.${example}.what`)}
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        {answer && flat.length === 0 && !loading ? <p className={styles.none}>{t('none', { text: asked })}</p> : null}
        <div role="listbox" id={`${id}-list`} aria-label={t('results')}>
          {groups.map((group) => (
            <div key={group.kind} role="group" aria-label={t(`words:kind.${group.kind}`)}>
              <p className={styles.kind} aria-hidden="true">
                {t(`words:kind.${group.kind}`)}
              </p>
              {group.hits.map((hit) => (
                <div
                  key={hit.id}
                  id={`${id}-${hit.id}`}
                  role="option"
                  aria-selected={hit === current}
                  className={styles.hit}
                  onPointerMove={() => setActive(flat.indexOf(hit))}
                  onClick={() => open(hit)}
                >
                  <KindIcon kind={hit.kind} standing={hit.standing} />
                  <span className={styles.title}>
                    <Name name={hit.title} />
                    {hit.subtitle ? (
                      <span className={styles.subtitle}>
                        {hit.subtitle.split(' · ').map(format.country).map(institution).join(' · ')}
                      </span>
                    ) : null}
                  </span>
                  {isTelling(hit.matched) ? <span className={styles.matched}>{t(`matched.${hit.matched}`)}</span> : null}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
      {answer ? (
        <p className={styles.foot} role="status">
          {t(answer.totalCount > flat.length || answer.truncated ? 'countMore' : 'count', {
            shown: flat.length,
            total: answer.totalCount,
          })}
        </p>
      ) : null}
    </dialog>
  );
}
