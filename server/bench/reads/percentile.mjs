/** The value below which this share (0–100) of the values lies, by nearest rank. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)];
}

/** The middle half, as text. */
export const spread = (values) => `${percentile(values, 25).toFixed(1)}–${percentile(values, 75).toFixed(1)}`;
