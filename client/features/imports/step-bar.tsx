import { useTranslation } from '../../i18n/use-translation';
import styles from './imports.module.css';
import { mayEnter, STEPS, type WizardState, type Step } from './wizard-state';

/** The steps with where one is; a step that can be entered is a button. */
export function StepBar({ state, onGo }: { readonly state: WizardState; readonly onGo: (step: Step) => void }) {
  const { t } = useTranslation('imports');
  const now = STEPS.indexOf(state.step);
  return (
    <ol className={styles.steps} aria-label={t('steps.label')}>
      {STEPS.map((step, index) => (
        <li key={step} data-state={index < now ? 'done' : index === now ? 'now' : 'later'}>
          <button
            type="button"
            disabled={index >= now || !mayEnter(state, step)}
            aria-current={index === now ? 'step' : undefined}
            onClick={() => onGo(step)}
          >
            <span className={styles.stepNumber}>{index + 1}</span>
            <span className={styles.stepName}>{t(`steps.${step}`)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
