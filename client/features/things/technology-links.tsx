import { Link } from '@tanstack/react-router';
import { useFormat } from '../../i18n/use-format';
import { pageOf } from '../search/hit-target';
import { nameOf } from './words';

/** The technologies that something is about, each leading to its page. */
export function TechnologyLinks({ technologies }: { readonly technologies: readonly { readonly code: string; readonly nameKo: string; readonly nameEn: string }[] }) {
  const format = useFormat();
  return (
    <>
      {technologies.map((technology, index) => (
        <span key={technology.code}>
          {index > 0 ? ' · ' : ''}
          <Link to={pageOf('TECHNOLOGY', technology.code)}>{nameOf(technology, format)}</Link>
        </span>
      ))}
    </>
  );
}
