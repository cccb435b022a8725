import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names';
import styles from './number-link.module.css';

function Anchor({ className, ...rest }: ComponentPropsWithRef<'a'>) {
  return <a {...rest} className={classNames(styles.number, className)} />;
}

/** A number with the list behind it: dotted underline, a click away from what was counted. Takes the `to` and `search` of a router link. */
export const NumberLink = createLink(Anchor);

/** The same for a list that opens in place. */
export function NumberButton({ className, ...rest }: ComponentPropsWithRef<'button'>) {
  return <button type="button" {...rest} className={classNames(styles.number, className)} />;
}
