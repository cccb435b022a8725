import { DateField as Field, type DateFieldProps } from '../../../ui/date-field';

/** A day of the head of the page, whose place says what it is. */
export function DateField(props: Pick<DateFieldProps, 'label' | 'value' | 'min' | 'max' | 'onDate'>) {
  return <Field labelHidden {...props} />;
}
