import { Link } from '@tanstack/react-router';
import { useFormat } from '../../i18n/use-format';
import { pageOf } from '../search/hit-target';
import { nameOf } from './words';

/** The technologies that something is about, each leading to its page. */
export function TechnologyLinks({
  technologies,
}: {
  readonly technologies: readonly { readonly code: string; readonly nameKo: string; readonly nameEn: string }[];
}) {
  const format = useFormat();
  // The lists of 2022 and 2026 share names: one link a name, to the entry of the later list.
  const byName = new Map(
    technologies
      .toSorted((a, b) => Number(b.code.endsWith('_2022')) - Number(a.code.endsWith('_2022')))
      .map((technology) => [nameOf(technology, format), technology]),
  );
  return (
    <>
      {[...byName.values()].map((technology, index) => (
        <span key={technology.code}>
          {index > 0 ? ' · ' : ''}
          <Link to={pageOf('TECHNOLOGY', technology.code)}>{nameOf(technology, format)}</Link>
        </span>
      ))}
    </>
  );
}
