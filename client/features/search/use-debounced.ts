import { useEffect, useState } from 'react';

/** A value that follows with a delay, so that not every key press asks the server. */
export function useDebounced<Value>(value: Value, milliseconds: number): Value {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return late;
}
