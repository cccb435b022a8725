import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { ConflictPartsFragment } from '../../../api/generated/speakers';
import { Name } from '../../../ui';
import styles from './set-panel.module.css';

/** What ties members of a set to one another: papers, workplaces. Shown, and nobody is kept out for it. */
export function BetweenMembers({ conflicts }: { readonly conflicts: readonly ConflictPartsFragment[] }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  return (
    <section className={styles.section} aria-labelledby="between-head">
      <h3 id="between-head" className={styles.title}>
        {t('set.betweenMembers')} <span className={styles.quiet}>{t('set.betweenMembersNote')}</span>
      </h3>
      <ul className={styles.between}>
        {conflicts.map((conflict) => (
          <li key={`${conflict.kind}-${conflict.person.id}-${conflict.with?.id ?? ''}`}>
            <Name name={conflict.person.name} latin={conflict.person.nameLatin} /> {format.text(conflict.text)}
          </li>
        ))}
      </ul>
    </section>
  );
}
