import { useFormat } from '../../../i18n/use-format';
import { useTranslation } from '../../../i18n/use-translation';
import { NumberButton } from '../../../ui';

/** What {@link ToldNumber} takes. */
export interface ToldNumberProps {
  /** Nothing where it is too few to tell. */
  readonly value: number | null | undefined;
  readonly onOpen: () => void;
}

/** A number that opens its list, or that it is too few to tell. */
export function ToldNumber({ value, onOpen }: ToldNumberProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  if (value == null) return <span title={t('tooFew')}>–</span>;
  return <NumberButton onClick={onOpen}>{format.number(value)}</NumberButton>;
}
