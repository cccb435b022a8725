import { DateField as Field, type DateFieldProps } from '../../../ui/date-field';
import styles from './date-field.module.css';

/** A day of the head of the page, whose place says what it is. */
export function DateField(props: Pick<DateFieldProps, 'label' | 'value' | 'min' | 'max' | 'onDate'>) {
  return (
    <div className={styles.day}>
      <Field labelHidden {...props} />
    </div>
  );
}
