import { Fragment } from 'react';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { findingOf, type Circulation } from './circulation';

/** Countries whose English name takes an article. */
const WITH_ARTICLE = new Set(['US', 'GB', 'NL', 'PH', 'AE', 'CD']);

/** The finding in a sentence or two, with the countries that it names in bold. */
export function Reading({ circulation }: { readonly circulation: Circulation }) {
  const { t } = useTranslation('explore-map');
  const format = useFormat();
  const { leader, most, least } = findingOf(circulation);
  const nameOf = (code: string): string => {
    const article = format.locale === 'en' && WITH_ARTICLE.has(code) ? 'the ' : '';
    return `${article}${format.country(code)}`;
  };
  const two = (ratio: number): string => ratio.toFixed(2);
  const isPart = circulation.out.withheld > 0;
  const sentences = [
    leader
      ? t(isPart ? 'reading.leaderOfTold' : 'reading.leader', {
          country: nameOf(leader.code),
          share: new Intl.NumberFormat(format.locale, { style: 'percent' }).format(leader.share),
        })
      : null,
    most && least
      ? t('reading.ratios', {
          most: nameOf(most.code),
          mostRatio: two(most.ratio),
          least: nameOf(least.code),
          leastRatio: two(least.ratio),
        })
      : null,
  ].filter((sentence) => sentence !== null);
  const bold = [leader, most, least].flatMap((one) => (one ? [format.country(one.code)] : []));
  const pieces = (text: string) =>
    text
      .split(new RegExp(`(${bold.map((name) => name.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&')).join('|')})`))
      .map((piece, at) => (bold.includes(piece) ? <strong key={at}>{piece}</strong> : <Fragment key={at}>{piece}</Fragment>));
  return <>{pieces(sentences.map((text) => text[0]!.toUpperCase() + text.slice(1)).join(' '))}</>;
}
