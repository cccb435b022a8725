import type { ViolationFragment } from '../../../api/generated/speakers';
import { useFormat } from '../../../i18n/use-format';
import { useTranslation } from '../../../i18n/use-translation';
import styles from './set-panel.module.css';

/**
 * Splits what clashes with a rule from what it clashes with: of rules that cannot be kept together, those with a way out are the matter, and
 * the others (who must be in, how many there have to be) are its ground. Where none has a way out, all of them are the matter.
 */
export function groundOf(violations: readonly ViolationFragment[]): {
  readonly matter: readonly ViolationFragment[];
  readonly ground: readonly ViolationFragment[];
} {
  const isGround = ({ hard, fixes }: ViolationFragment): boolean => hard && fixes.length === 0;
  const matter = violations.filter((violation) => !isGround(violation));
  return matter.some(({ fixes }) => fixes.length > 0)
    ? { matter, ground: violations.filter(isGround) }
    : { matter: violations, ground: [] };
}

/** What a rule clashes with, on one line until it is opened. */
export function Together({ ground }: { readonly ground: readonly ViolationFragment[] }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  if (ground.length === 0) return null;
  return (
    <details className={styles.ground}>
      <summary>{t('set.ground', { count: ground.length })}</summary>
      <ul>
        {ground.map(({ rule, message }) => (
          <li key={`${rule}-${message.en}`}>{format.text(message)}</li>
        ))}
      </ul>
    </details>
  );
}
