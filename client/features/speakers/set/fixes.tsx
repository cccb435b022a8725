import {
  IconBuildingBank,
  IconMapPin,
  IconPlane,
  IconRulerMeasure,
  IconScale,
  IconUserCheck,
  IconUserMinus,
  IconVideo,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { Button } from '../../../ui';
import type { ViolationFragment } from '../../../api/generated/speakers';
import styles from './fixes.module.css';

/** A change that mends a rule. */
export type Fix = ViolationFragment['fixes'][number];

const ICONS: Readonly<Record<string, Icon>> = {
  hostFunded: IconBuildingBank,
  selfFunded: IconBuildingBank,
  inKorea: IconMapPin,
  remote: IconVideo,
  economy: IconPlane,
  oneFewer: IconUserMinus,
  seats: IconRulerMeasure,
  perInstitution: IconScale,
  waive: IconScale,
  readmit: IconUserCheck,
};

/** Ways out, the smallest first; each is one press, and one step back. */
export function Fixes({
  fixes,
  busy,
  onFix,
}: {
  readonly fixes: readonly Fix[];
  readonly busy: boolean;
  readonly onFix: (fix: Fix) => void;
}) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  return (
    <div className={styles.box}>
      <p className={styles.hint}>{t('fix.hint')}</p>
      <ol className={styles.fixes}>
        {fixes.map((fix, at) => {
          const Icon = ICONS[fix.kind] ?? IconScale;
          return (
            <li key={`${fix.kind}-${fix.people.map(({ id }) => id).join()}-${at}`} className={styles.fix}>
              <Icon size={18} stroke={1.75} aria-hidden="true" />
              <span className={styles.text}>
                <b>{t(`fix.${fix.kind as 'remote'}`, { defaultValue: fix.kind })}</b>
                <span>{format.text(fix.text)}</span>
              </span>
              <Button size="dense" tone={at ? 'secondary' : 'primary'} disabled={busy} onClick={() => onFix(fix)}>
                {t('fix.apply')}
                <span className="visually-hidden">: {format.text(fix.text)}</span>
              </Button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
