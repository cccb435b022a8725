import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation';
import { Chip } from '../../../ui';
import styles from './brief.module.css';

/** One of a closed list. */
export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** Some of a closed list: what is chosen as chips, the others behind the platform's own list. */
export function Choices({
  label,
  hint,
  chosen,
  choices,
  earlier,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: readonly string[];
  readonly choices: readonly Choice[];
  /** What a value is called that is offered no longer and still understood. */
  readonly earlier?: (key: string) => string | undefined;
  readonly onChange: (next: readonly string[], changed: string) => void;
}) {
  const { t } = useTranslation('speakers');
  const known = (key: string): string | undefined => choices.find((choice) => choice.key === key)?.label ?? earlier?.(key);
  const name = (key: string): string => known(key) ?? t('brief.unknownValue', { value: key });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {label}
        {hint ? <span className={styles.hint}>{hint}</span> : null}
      </legend>
      <div className={styles.chips}>
        {chosen.map((key) => (
          <Chip
            key={key}
            value={name(key)}
            doubtful={known(key) === undefined}
            removeLabel={t('brief.remove', { name: name(key) })}
            onRemove={() =>
              onChange(
                chosen.filter((other) => other !== key),
                name(key),
              )
            }
          />
        ))}
        <span className={styles.adder}>
          <IconPlus size={14} stroke={1.75} aria-hidden="true" />
          <select
            aria-label={t('brief.addTo', { list: label })}
            value=""
            onChange={(event) => onChange([...chosen, event.target.value], name(event.target.value))}
          >
            <option value="">{chosen.length ? t('brief.add') : t('brief.any')}</option>
            {choices
              .filter(({ key }) => !chosen.includes(key))
              .map(({ key, label: text }) => (
                <option key={key} value={key}>
                  {text}
                </option>
              ))}
          </select>
        </span>
      </div>
    </fieldset>
  );
}
