import { IconX } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation';
import { IconButton, SelectField } from '../../ui';
import styles from './admin.module.css';
import { useScopes } from './use-scopes';

/** What {@link ScopeField} takes. */
export interface ScopeFieldProps {
  readonly scope: 'event' | 'club';
  /** Ids of what the role is for. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error: string | undefined;
}

/** The events or clubs that a role is for: those it has, each with a way to take it off, and a list to add from. */
export function ScopeField({ scope, chosen, onChange, error }: ScopeFieldProps) {
  const { t } = useTranslation('admin');
  const choices = useScopes()[scope];
  const nameOf = (id: string): string =>
    choices.find((choice) => choice.id === id)?.text ?? t(scope === 'event' ? 'invite.theEvent' : 'invite.theClub');
  return (
    <div className={styles.scope}>
      {chosen.length > 0 ? (
        <ul>
          {chosen.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <IconButton
                label={t('roles.takeOff', { name: nameOf(id) })}
                icon={<IconX size={16} stroke={1.75} aria-hidden="true" />}
                onClick={() => onChange(chosen.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <SelectField
        label={t(scope === 'event' ? 'roles.addEvent' : 'roles.addClub')}
        value=""
        error={error}
        onChange={(event) => event.target.value && onChange([...chosen, event.target.value])}
      >
        <option value="">{t('choose')}</option>
        {choices
          .filter(({ id }) => !chosen.includes(id))
          .map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
      </SelectField>
    </div>
  );
}
