import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { WorkPageDocument } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { Settled } from './absent';
import { MembersTable } from './lazy-tables';
import { Related } from './related';
import { TechnologyLinks } from './technology-links';
import { ThingFacts } from './thing-facts';
import { Section, ThingFrame } from './thing-frame';
import styles from './work-page.module.css';

/** Works that name more authors than this make no ties (contract 15). */
const MOST_AUTHORS_FOR_TIES = 30;

/** A work: who wrote it, from where, about what; and whether it makes ties. */
export function WorkView({ id }: { readonly id: string }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(WorkPageDocument, { variables: { id } });
  return (
    <Settled loading={loading} error={error} thing={data?.work} retry={() => void refetch()}>
      {(thing) => {
        const known = thing.authorsConnection.totalCount;
        const tooMany = (thing.authorCount ?? 0) > MOST_AUTHORS_FOR_TIES || thing.authorsTruncated === true;
        return (
          <ThingFrame
            kind="WORK"
            title={thing.title}
            tags={[
              ...(thing.year ? [{ text: String(thing.year) }] : []),
              ...(tooMany ? [{ text: t('work.noTies'), tone: 'warn' as const }] : []),
            ]}
            lead={[thing.venue, thing.type].filter(Boolean).join(' · ')}
            figures={[
              { key: 'authors', label: t('figure.authors'), value: thing.authorCount ?? null, section: 'authors' },
              { key: 'known', label: t('figure.knownAuthors'), value: known, section: 'authors' },
            ]}
            aside={
              <>
                <ThingFacts
                  kind="WORK"
                  id={id}
                  properties={[
                    { label: t('property.date'), value: thing.date ?? thing.year },
                    {
                      label: 'DOI',
                      value: thing.doi ? (
                        <a
                          href={thing.doi.startsWith('http') ? thing.doi : `https://doi.org/${thing.doi}`}
                          rel="noreferrer noopener"
                          target="_blank"
                        >
                          {thing.doi.replace('https://doi.org/', '')}
                        </a>
                      ) : null,
                    },
                    { label: 'OpenAlex', value: thing.openalex },
                    {
                      label: t('property.cited'),
                      value: thing.cited === null || thing.cited === undefined ? null : format.number(thing.cited),
                    },
                    {
                      label: t('property.technologies'),
                      value: thing.technologies.length > 0 ? <TechnologyLinks technologies={thing.technologies} /> : null,
                    },
                  ]}
                />
                <Related id="institutions" kind="INSTITUTION" title={t('related.publishedFrom')} things={thing.institutions} />
              </>
            }
          >
            {thing.abstract ? (
              <Section id="abstract" title={t('work.abstract')}>
                <p className={styles.abstract} lang="en">
                  {thing.abstract}
                </p>
              </Section>
            ) : null}
            <Section id="authors" title={t('people.ofWork')} note={t('work.known', { known, count: thing.authorCount ?? known })}>
              <MembersTable
                caption={t('people.ofWork')}
                total={known}
                exportName="work-authors"
                list={{ kind: 'workAuthors', variables: { id } }}
                members={thing.authorsConnection.edges.map(({ node, properties }) => ({
                  person: node,
                  role: properties.position ? t('work.position', { position: properties.position }) : '',
                }))}
              />
            </Section>
          </ThingFrame>
        );
      }}
    </Settled>
  );
}
