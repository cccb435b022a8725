import { IconCode } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { print } from 'graphql';
import { ExploreMapDocument } from '../../api/generated/explore-map';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { buttonClass, Loading } from '../../ui';
import type { Column } from '../../ui/data-table';
import { ExportMenu } from '../export/export-menu';
import { labelOf } from '../explore/labels';
import inspector from '../explore/parts/inspector.module.css';
import type { Explore } from '../explore/state/use-explore';
import type { NetworkAnswer } from '../explore/to-picture';
import { ratioOf, type MapCountry } from './circulation';
import { CountryTable } from './country-table';
import styles from './country-table.module.css';
import { useCirculation } from './use-circulation';
import { useMapWords } from './use-map-words';

/** What {@link MapInspector} takes. */
export interface MapInspectorProps {
  readonly explore: Explore;
  readonly network: NetworkAnswer;
}

/** The moves as figures and as a table by country; where they come from, and the page of the country that is chosen. */
export function MapInspector({ explore, network }: MapInspectorProps) {
  const { t } = useTranslation('explore-map');
  const format = useFormat();
  const words = useMapWords();
  const { search } = explore;
  const { circulation, answer, variables, error } = useCirculation(search, network);
  if (!circulation || !answer) return error ? null : <Loading label={t('loading')} lines={10} />;
  const { out, back, countries, resting } = circulation;
  const columns: readonly Column<MapCountry>[] = [
    { key: 'code', header: t('table.code'), value: ({ code }) => code },
    { key: 'country', header: t('table.country'), value: ({ code }) => format.country(code) },
    { key: 'people', header: t('table.people'), value: ({ people }) => people },
    { key: 'out', header: t('table.out'), value: ({ out: moves }) => moves ?? t('withheld') },
    { key: 'back', header: t('table.back'), value: ({ back: moves }) => moves ?? t('withheld') },
    { key: 'ratio', header: t('table.ratio'), value: (country) => ratioOf(country) },
  ];
  const about = (search.technology ?? []).map((code) => format.text(labelOf(network, 'technology', code))).join(' · ');
  const isWhole = out.withheld === 0 && back.withheld === 0;
  return (
    <>
      <header className={inspector.head}>
        <h2 className={inspector.title}>{[t('inspector.title'), about].filter(Boolean).join(', ')}</h2>
        <p className={inspector.quiet}>
          {t(search.from ? 'inspector.about' : 'inspector.aboutAll', {
            count: countries.length,
            from: answer.from,
            to: answer.to,
            all: countries.length + resting.length,
          })}
        </p>
        <dl className={styles.figures}>
          <div>
            <dd className={styles.outFigure}>{words.moves(out)}</dd>
            <dt>{t('inspector.out')}</dt>
          </div>
          <div>
            <dd>{words.moves(back)}</dd>
            <dt>{t('inspector.back')}</dt>
          </div>
          <div>
            <dd>{isWhole && out.moves > 0 ? (back.moves / out.moves).toFixed(2) : '–'}</dd>
            <dt>{t('inspector.ratio')}</dt>
          </div>
        </dl>
      </header>
      <div className={inspector.body}>
        <CountryTable explore={explore} circulation={circulation} />
        <div className={styles.taken}>
          <ExportMenu name="circulation-map" list={{ kind: 'circulation', variables }} columns={columns} rows={countries} />
        </div>
        <p className={styles.bias}>{format.text(answer.bias)}</p>
      </div>
      <footer className={inspector.foot}>
        {search.place ? (
          <Link to="/countries/$code" params={{ code: search.place }} className={buttonClass('primary')}>
            {t('inspector.open', { country: format.country(search.place) })}
          </Link>
        ) : null}
        <Link
          to="/graphql"
          search={{ query: print(ExploreMapDocument), variables: JSON.stringify(variables, null, 2) }}
          className={buttonClass()}
        >
          <IconCode size={16} stroke={1.75} aria-hidden="true" />
          <span>{t('inspector.query')}</span>
        </Link>
      </footer>
    </>
  );
}
