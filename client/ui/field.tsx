import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';

/** What every field has around its control. */
export interface FieldFrame {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong and what to do about it; the control is marked invalid. */
  readonly error?: string | undefined;
  /** The label is read out but not drawn: only where the place of the field says it. */
  readonly labelHidden?: boolean;
}

interface FrameProps extends FieldFrame {
  readonly id: string;
  readonly children: ReactNode;
}

function Frame({ id, label, hint, error, labelHidden, children }: FrameProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function described(id: string, frame: FieldFrame): { 'aria-describedby'?: string; 'aria-invalid'?: true } {
  const ids = [frame.hint ? `${id}-hint` : '', frame.error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(frame.error ? { 'aria-invalid': true as const } : {}) };
}

/** One line of text. */
export function TextField({ label, hint, error, labelHidden, className, ...input }: FieldFrame & ComponentPropsWithRef<'input'>) {
  const generated = useId();
  const id = input.id ?? generated;
  const frame = { label, hint, error, ...(labelHidden ? { labelHidden } : {}) };
  return (
    <Frame id={id} {...frame}>
      <input type="text" {...input} {...described(id, frame)} id={id} className={classNames(styles.control, className)} />
    </Frame>
  );
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  labelHidden,
  className,
  ...input
}: FieldFrame & ComponentPropsWithRef<'textarea'>) {
  const generated = useId();
  const id = input.id ?? generated;
  const frame = { label, hint, error, ...(labelHidden ? { labelHidden } : {}) };
  return (
    <Frame id={id} {...frame}>
      <textarea
        rows={3}
        {...input}
        {...described(id, frame)}
        id={id}
        className={classNames(styles.control, styles.area, className)}
      />
    </Frame>
  );
}

/** A choice from a list, with the platform's own list: it is the one that works on a phone and with a screen reader. */
export function SelectField({
  label,
  hint,
  error,
  labelHidden,
  className,
  children,
  ...input
}: FieldFrame & ComponentPropsWithRef<'select'>) {
  const generated = useId();
  const id = input.id ?? generated;
  const frame = { label, hint, error, ...(labelHidden ? { labelHidden } : {}) };
  return (
    <Frame id={id} {...frame}>
      <select {...input} {...described(id, frame)} id={id} className={classNames(styles.control, styles.select, className)}>
        {children}
      </select>
    </Frame>
  );
}

/** What {@link Checkbox} takes beside everything an `<input>` does. */
export interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'children'> {
  readonly label: ReactNode;
}

/** A box that is ticked or not, with its label as the target. */
export function Checkbox({ label, className, ...input }: CheckboxProps) {
  return (
    <label className={classNames(styles.check, className)}>
      <input type="checkbox" {...input} className={styles.box} />
      <span className={styles.checkLabel}>{label}</span>
    </label>
  );
}
