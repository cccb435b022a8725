import { useCallback } from 'react';
import { useFormat } from '../i18n/use-format';
import { faultOf } from './fault';

/** What failed, in the language of the page: the server's advice, or `otherwise` where none came. An error's own message is English. */
export function useFaultText(): (error: unknown, otherwise: string) => string {
  const format = useFormat();
  return useCallback(
    (error, otherwise) => {
      const { advice } = faultOf(error);
      return advice ? format.text(advice) : otherwise;
    },
    [format],
  );
}
