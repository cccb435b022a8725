/** The sign of the product: a dot in an open ring. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M19.6 6.2A9.5 9.5 0 1 0 21.5 12" fill="none" stroke="var(--abroad)" strokeWidth="2.6" strokeLinecap="round" />
      <circle cx="12" cy="12" r="4.6" fill="var(--ink)" />
    </svg>
  );
}
