import { IconX } from '@tabler/icons-react';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './toast.module.css';

/** A short word about what just happened, with at most one thing to do about it. */
export interface ToastMessage {
  readonly text: ReactNode;
  readonly tone?: 'neutral' | 'good' | 'bad';
  readonly action?: { readonly label: string; readonly onAction: () => void };
  /** Milliseconds until it leaves by itself; an action or a failure stays until it is closed. */
  readonly leavesAfter?: number;
}

interface Shown extends ToastMessage {
  readonly key: number;
}

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Says something at the foot of the page: `const toast = useToast(); toast({ text: … })`. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}

/** Keeps the toasts of the page in one polite live region. */
export function ToastProvider({ closeLabel, children }: { readonly closeLabel: string; readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const next = useRef(0);
  const close = useCallback((key: number) => setShown((all) => all.filter((toast) => toast.key !== key)), []);
  const show = useCallback(
    (message: ToastMessage) => {
      const key = next.current++;
      setShown((all) => [...all.slice(-2), { ...message, key }]);
      if (!message.action && message.tone !== 'bad') window.setTimeout(() => close(key), message.leavesAfter ?? 4000);
    },
    [close],
  );
  const value = useMemo(() => show, [show]);
  return (
    <ToastContext value={value}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {shown.map((toast) => (
          <div key={toast.key} className={classNames(styles.toast, toast.tone && styles[toast.tone])}>
            <span className={styles.text}>{toast.text}</span>
            {toast.action ? (
              <button
                type="button"
                className={styles.action}
                onClick={() => {
                  toast.action?.onAction();
                  close(toast.key);
                }}
              >
                {toast.action.label}
              </button>
            ) : null}
            <button type="button" className={styles.close} aria-label={closeLabel} onClick={() => close(toast.key)}>
              <IconX size={16} stroke={1.75} aria-hidden="true" />
            </button>
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
