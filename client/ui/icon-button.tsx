import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip';

/** What {@link IconButton} takes: the label is never optional, an icon alone says nothing. */
export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: string;
  readonly bordered?: boolean;
}

/** A square button with an icon; its label is its name and its tooltip. */
export function IconButton({ label, icon, shortcut, bordered, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} {...(shortcut ? { shortcut } : {})}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        className={classNames(styles.button, bordered && styles.bordered, className)}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
