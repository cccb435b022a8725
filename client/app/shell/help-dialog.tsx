import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../../api/session';
import { Dialog, Kbd, PersonMark } from '../../ui';
import styles from './help-dialog.module.css';

const EVERYWHERE = [
  ['/', 'search'],
  ['Ctrl K', 'search'],
  ['?', 'help'],
  ['Ctrl Z', 'undo'],
  ['Esc', 'close'],
] as const;

const EXPLORE = [
  ['1', 'graph'],
  ['2', 'map'],
  ['3', 'table'],
  ['4', 'matrix'],
  ['F', 'fit'],
  ['+ −', 'zoom'],
  ['E', 'expand'],
  ['P', 'pathTo'],
  ['T', 'time'],
  ['Y', 'link'],
  ['X', 'export'],
] as const;

const SPEAKERS = [
  ['S', 'toSet'],
  ['B', 'toShortlist'],
  ['J K', 'candidate'],
  ['N', 'notThisKind'],
  ['C', 'beside'],
  ['P', 'pathTo'],
  ['Y', 'link'],
] as const;

const LINKAGE = [
  ['L', 'sayLink'],
  ['D', 'sayDifferent'],
  ['U', 'sayUnsure'],
  ['N', 'note'],
  ['J K', 'walk'],
  ['↑ ↓', 'rows'],
  ['E', 'evidence'],
] as const;

/** The keys, and the one sign that runs through everything. */
export function HelpDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation(['help', 'words']);
  const { can } = useSession();
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} closeLabel={t('close')}>
      <ul className={styles.signs}>
        {(['KOREA', 'OVERSEAS_KOREAN', 'ABROAD'] as const).map((standing) => (
          <li key={standing}>
            <PersonMark standing={standing} size={20} />
            {t(`words:standing.${standing}`)}
          </li>
        ))}
      </ul>
      <p className={styles.intro}>{t('intro')}</p>
      {(
        [
          ['everywhere', EVERYWHERE],
          ['onExplore', EXPLORE],
          ...(can('findSpeakers') ? ([['onSpeakers', SPEAKERS]] as const) : []),
          ...(can('readLinkage') ? ([['onLinkage', LINKAGE]] as const) : []),
        ] as const
      ).map(([title, keys]) => (
        <section key={title} className={styles.group}>
          <h3>{t(title)}</h3>
          <dl className={styles.keys}>
            {keys.map(([key, what]) => (
              <div key={key} className={styles.row}>
                <dt>
                  <Kbd>{key}</Kbd>
                </dt>
                <dd>{t(`keys.${what}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
