import type { Format } from '../../i18n/use-format';

/** Bytes as a reader says them. */
export const sizeText = (bytes: number, format: Format): string =>
  bytes < 1024
    ? `${format.number(bytes)} B`
    : bytes < 1_048_576
      ? `${format.number(Math.round(bytes / 1024))} kB`
      : `${format.number(Math.round(bytes / 104_857.6) / 10)} MB`;
