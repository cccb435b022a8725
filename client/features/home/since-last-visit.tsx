import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { MarkVisitedDocument, NewTiesSinceDocument, SinceLastVisitDocument } from '../../api/generated/home';
import { useSession } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { Button, Loading, Panel } from '../../ui';
import styles from './since-last-visit.module.css';

/** What was published since one last said "seen". */
export function SinceLastVisit() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { me, atlas } = useSession();
  const seq = me.lastVisitSeq ?? 0;
  const { data, error, refetch } = useQuery(SinceLastVisitDocument, { variables: { seq } });
  const ties = useQuery(NewTiesSinceDocument, { variables: { seq } });
  const [mark, marking] = useMutation(MarkVisitedDocument);
  const changes = data?.changesSince;
  const nothing = changes?.totalCount === 0;
  const fault = error ?? ties.error;
  const figures = { ...changes, newTies: ties.data?.changesSince.newTies };
  return (
    <Panel
      id="since"
      title={t(me.lastVisitSeq === null || me.lastVisitSeq === undefined ? 'since.first' : 'since.title')}
      note={changes ? t('since.range', { from: changes.fromSeq, to: changes.toSeq }) : null}
      actions={
        changes && !nothing ? (
          <Button size="dense" busy={marking.loading} onClick={() => void mark().catch(() => undefined)}>
            {t('since.seen')}
          </Button>
        ) : null
      }
    >
      {fault ? (
        <FaultNote error={fault} onRetry={() => void (error ? refetch() : ties.refetch())} keepsData={Boolean(changes)} />
      ) : null}
      {!changes && !error ? <Loading label={t('loading')} /> : null}
      {changes ? (
        <>
          <dl className={styles.figures}>
            {(['newPeople', 'newTies', 'newFacts'] as const).map((key) => (
              <div key={key}>
                <dd aria-busy={figures[key] === undefined && !fault}>{added(figures[key], format.number)}</dd>
                <dt>{t(`since.${key}`)}</dt>
              </div>
            ))}
          </dl>
          {nothing ? (
            <p className={styles.none}>{t('since.nothing', { seq: atlas?.seq ?? changes.toSeq })}</p>
          ) : (
            <ol className={styles.commands}>
              {changes.commands.map((command) => (
                <li key={command.seq}>
                  <span className={styles.seq}>{command.seq}</span>
                  <span className={styles.what}>
                    {format.text(command.summary)}
                    <span className={styles.who}>
                      {[actorText(command.actor, t('since.system')), format.moment(command.at)].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  <span className={styles.touched}>
                    {command.people > 0
                      ? t('since.people', { count: command.people, number: format.number(command.people) })
                      : ''}
                  </span>
                </li>
              ))}
            </ol>
          )}
          {changes.totalCount > changes.commands.length ? (
            <p className={styles.none}>{t('since.more', { count: changes.totalCount - changes.commands.length })}</p>
          ) : null}
        </>
      ) : null}
    </Panel>
  );
}

/** A figure; what is still counted, or could not be, is not none. */
const added = (count: number | undefined, number: (count: number) => string): string =>
  count === undefined ? '…' : `+${number(count)}`;

/** Who did it, where that is a name: the number of an account says nothing to a reader. */
const actorText = (actor: string | null | undefined, system: string): string =>
  !actor || actor.startsWith('u_') ? '' : actor === 'system' ? system : actor;
