import { classNames } from './class-names';
import styles from './name.module.css';

/** What {@link Name} takes: what a person is called first, and the same in Latin letters where both are known. */
export interface NameProps {
  readonly name: string;
  readonly latin?: string | null | undefined;
  readonly className?: string | undefined;
}

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;
const HAN = /[\u4e00-\u9fff]/;
const KANA = /[\u3040-\u30ff]/;

/** The language a name is written in, so that a voice reads it and a font draws it rightly. */
export function nameLang(name: string): 'ko' | 'ja' | 'zh' | 'en' {
  if (HANGUL.test(name)) return 'ko';
  if (KANA.test(name)) return 'ja';
  return HAN.test(name) ? 'zh' : 'en';
}

/** A person's name: Hangul first and strong, Latin letters beside it and quiet; each in its own `lang`. */
export function Name({ name, latin, className }: NameProps) {
  return (
    <span className={classNames(styles.name, className)}>
      <span lang={nameLang(name)} className={styles.first}>
        {name}
      </span>
      {latin && latin !== name ? (
        <>
          {' '}
          <span lang="en" className={styles.latin}>
            {latin}
          </span>
        </>
      ) : null}
    </span>
  );
}
