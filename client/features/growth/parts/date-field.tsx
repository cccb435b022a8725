import { useEffect, useState } from 'react';
import { TextField } from '../../../ui';

/** What {@link DateField} takes; days as `yyyy-mm-dd`. */
export interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly onDate: (day: string) => void;
}

/** A day that is taken when it is whole and in its range: a year half typed is no question to the server. */
export function DateField({ label, value, min, max, onDate }: DateFieldProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const isIn = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= min && day <= max;
  return (
    <TextField
      type="date"
      label={label}
      labelHidden
      value={draft}
      min={min}
      max={max}
      aria-invalid={draft !== '' && !isIn(draft)}
      onChange={(event) => {
        const day = event.target.value;
        setDraft(day);
        if (isIn(day)) onDate(day);
      }}
      onBlur={() => {
        if (!isIn(draft)) setDraft(value);
      }}
    />
  );
}
