import { IconX } from '@tabler/icons-react';
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';

/** What {@link Dialog} takes. */
export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** The decisions, at the foot. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'normal' | 'wide';
  /** `sheet` slides in from below on a phone and from the side on a desk. */
  readonly shape?: 'dialog' | 'sheet';
}

/** A modal dialog on the platform's `<dialog>`: focus is kept inside, Escape closes, focus returns. */
export function Dialog({ open, onClose, title, closeLabel, children, actions, size = 'normal', shape = 'dialog' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Where a press began: marking text and letting go beside the dialog is no wish to leave it and lose what was typed.
  const pressed = useRef<EventTarget | null>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  // A dialog that is taken off the page without being closed leaves the keyboard at the top of the page.
  useLayoutEffect(() => {
    const dialog = ref.current;
    return () => {
      if (dialog?.open) dialog.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={classNames(styles.dialog, styles[size], shape === 'sheet' && styles.sheet)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        pressed.current = event.target;
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && pressed.current === event.currentTarget) onClose();
      }}
    >
      {open ? (
        <div className={styles.body}>
          <div className={styles.head}>
            <h2 id={titleId}>{title}</h2>
            <IconButton label={closeLabel} icon={<IconX size={18} stroke={1.75} aria-hidden="true" />} onClick={onClose} />
          </div>
          <div className={styles.content}>{children}</div>
          {actions ? <div className={styles.foot}>{actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
}
