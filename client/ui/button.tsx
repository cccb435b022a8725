import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Kbd } from './kbd';

/** How loud a button is: one `primary` at most in a panel; `danger` only where something is taken away. */
export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

/** `dense` 28 px, `normal` 32, `main` 40 (the decision of a page). */
export type ButtonSize = 'dense' | 'normal' | 'main';

/** What {@link Button} takes beside everything a `<button>` does. */
export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  /** The key that does the same, shown at the end and told to assistive technology. */
  readonly shortcut?: string;
  /** The work is under way: the button stays in place, says so, and takes no second press. */
  readonly busy?: boolean;
}

/** A button. Its text says what happens; an icon may lead it. */
export function Button({
  tone = 'secondary',
  size = 'normal',
  icon,
  shortcut,
  busy,
  className,
  children,
  disabled,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles.button, styles[tone], styles[size], className)}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      aria-keyshortcuts={shortcut}
    >
      {icon}
      <span>{children}</span>
      {shortcut ? (
        <span aria-hidden="true">
          <Kbd>{shortcut}</Kbd>
        </span>
      ) : null}
    </button>
  );
}

/** The class names of a button, for a link that looks like one. */
export function buttonClass(tone: ButtonTone = 'secondary', size: ButtonSize = 'normal'): string {
  return classNames(styles.button, styles[tone], styles[size]);
}
