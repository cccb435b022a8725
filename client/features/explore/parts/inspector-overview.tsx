import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import styles from './inspector.module.css';

/** Nothing is selected: what the picture shows, its communities as a list, and what it leaves out. */
export function InspectorOverview({ network, explore }: { readonly network: NetworkAnswer; readonly explore: Explore }) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('overview.title')}</h2>
        <p className={styles.sentence}>{format.text(network.sentence)}</p>
      </header>
      {network.communities.length === 0 ? null : (
        <section className={styles.section}>
          <h3>
            {t('overview.communities')} <span className={styles.quiet}>{format.number(network.communities.length)}</span>
          </h3>
          <ul className={styles.communities}>
            {network.communities.slice(0, 14).map((community) => (
              <li key={community.id}>
                <button
                  type="button"
                  className={styles.community}
                  onClick={() => explore.change({ community: community.id, selected: undefined })}
                >
                  <span
                    className={styles.swatch}
                    style={{
                      borderColor: `var(--c${community.colour})`,
                      background: `color-mix(in srgb, var(--c${community.colour}) 18%, var(--surface))`,
                    }}
                  />
                  <span className={styles.communityName}>{format.text(community.label)}</span>
                  <span className={styles.partTrack} aria-hidden="true">
                    <span
                      className={styles.partKorea}
                      style={{ inlineSize: `${(community.korea / Math.max(1, community.people)) * 100}%` }}
                    />
                    <span
                      className={styles.partBoth}
                      style={{ inlineSize: `${(community.overseasKorean / Math.max(1, community.people)) * 100}%` }}
                    />
                    <span
                      className={styles.partAbroad}
                      style={{ inlineSize: `${(community.abroad / Math.max(1, community.people)) * 100}%` }}
                    />
                  </span>
                  <span className={styles.tieCount}>{format.number(community.people)}</span>
                </button>
              </li>
            ))}
          </ul>
          {network.communities.length > 14 ? (
            <p className={styles.quiet}>{t('overview.more', { count: network.communities.length - 14 })}</p>
          ) : null}
          <p className={styles.quiet}>{t('overview.key')}</p>
        </section>
      )}
      {network.leftOut.some((entry) => entry.count > 0) ? (
        <section className={styles.section}>
          <h3>{t('overview.leftOut')}</h3>
          <ul className={styles.leftOut}>
            {network.leftOut
              .filter((entry) => entry.count > 0)
              .map((entry) => (
                <li key={entry.reason}>{format.text(entry.text)}</li>
              ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
