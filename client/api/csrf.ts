/** The header every writing request carries beside the session cookie. */
export const CSRF_HEADER = 'x-atlas-csrf';

/** The token of this session, which the server leaves in a cookie that scripts may read; `1` before there is a session. */
export function csrfToken(): string {
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith('atlas_csrf='));
  return found ? decodeURIComponent(found.slice('atlas_csrf='.length)) : '1';
}
