import type { NodeKind } from '../../api/generated/things';

/** The sign of a kind of thing, as on every picture: event an open diamond, institution a square, association a square with a notch. */
export function IconSign({ kind }: { readonly kind: NodeKind }) {
  const common = {
    width: 24,
    height: 24,
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 2,
    'aria-hidden': true,
  } as const;
  switch (kind) {
    case 'EVENT':
    case 'EDITION':
      return (
        <svg {...common}>
          <path d="M12 4l8 8-8 8-8-8z" />
          {kind === 'EDITION' ? <path d="M12 9l3 3-3 3-3-3z" fill="currentColor" stroke="none" /> : null}
        </svg>
      );
    case 'INSTITUTION':
      return (
        <svg {...common}>
          <rect x="5" y="5" width="14" height="14" rx="1" />
        </svg>
      );
    case 'ASSOCIATION':
      return (
        <svg {...common}>
          <path d="M5 5h9v5h5v9H5z" />
        </svg>
      );
    case 'CLUB':
      return (
        <svg {...common}>
          <circle cx="12" cy="12" r="8.5" strokeWidth="1.4" />
          <circle cx="12" cy="12" r="5.5" strokeWidth="1.4" />
        </svg>
      );
    case 'COUNTRY':
      return (
        <svg {...common} stroke="var(--abroad)">
          <circle cx="12" cy="12" r="8" />
        </svg>
      );
    case 'PROJECT':
      return (
        <svg {...common}>
          <path d="M4 12h16" strokeDasharray="5 3" />
          <circle cx="4.5" cy="12" r="2.5" fill="currentColor" stroke="none" />
          <circle cx="19.5" cy="12" r="2.5" fill="currentColor" stroke="none" />
        </svg>
      );
    case 'WORK':
      return (
        <svg {...common}>
          <path d="M6 4h12v16H6zM9 9h6M9 13h6" strokeWidth="1.6" />
        </svg>
      );
    default:
      return (
        <svg {...common}>
          <path d="M12 4v16M5 8l14 8M19 8L5 16" strokeWidth="1.6" />
        </svg>
      );
  }
}
