import { useQuery } from '@apollo/client/react';
import { useId, useState, type KeyboardEvent } from 'react';
import { SearchDocument, type NodeKind } from '../../api/generated/search';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Name, PersonMark, TextField } from '../../ui';
import type { Hit } from './group-hits';
import styles from './thing-picker.module.css';
import { useDebounced } from './use-debounced';
import { useInstitutionName } from '../institution-name/use-institution-name';

/** What {@link ThingPicker} takes. */
export interface ThingPickerProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly kinds: readonly NodeKind[];
  readonly onPick: (hit: Hit) => void;
  /** The label is read out but not drawn. */
  readonly labelHidden?: boolean;
  readonly autoFocus?: boolean;
}

const FIRST = 8;

/** Finds one thing by its name and hands it over: type, walk with the arrows, Enter. */
export function ThingPicker({ label, placeholder, kinds, onPick, labelHidden, autoFocus }: ThingPickerProps) {
  const { t } = useTranslation(['search', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const asked = useDebounced(text.trim(), 120);
  const { data, loading } = useQuery(SearchDocument, {
    variables: { text: asked, kinds: [...kinds], first: FIRST },
    skip: asked === '',
  });
  const hits = asked === '' || text.trim() === '' ? [] : (data?.search.hits ?? []);
  const current = hits[Math.min(active, hits.length - 1)];
  const none = asked !== '' && !loading && data !== undefined && hits.length === 0;
  const pick = (hit: Hit) => {
    setText('');
    setActive(0);
    onPick(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && hits.length) {
      event.preventDefault();
      setActive((at) => (Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (current) pick(current);
    }
    if (event.key === 'Escape' && text) {
      event.preventDefault();
      setText('');
    }
  };
  return (
    <div className={styles.picker}>
      <TextField
        label={label}
        {...(labelHidden ? { labelHidden } : {})}
        id={id}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={hits.length ? `${id}-list` : undefined}
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        autoFocus={autoFocus}
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {none ? (
        <p className={styles.none} role="status">
          {t('none', { text: asked })}
        </p>
      ) : null}
      {hits.length ? (
        <ul role="listbox" id={`${id}-list`} aria-label={t('results')} className={styles.list}>
          {hits.map((hit, at) => (
            <li
              key={hit.id}
              id={`${id}-${hit.id}`}
              role="option"
              aria-selected={hit === current}
              className={styles.hit}
              onPointerMove={() => setActive(at)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(hit)}
            >
              {hit.kind === 'PERSON' ? <PersonMark standing={hit.standing} /> : null}
              <span className={styles.text}>
                <Name name={hit.title} />
                <span className={styles.subtitle}>
                  {[
                    kinds.length > 1 ? t(`words:kind.${hit.kind}`) : '',
                    ...(hit.subtitle?.split(' · ').map(format.country).map(institution) ?? []),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
