/** `https://openalex.org/A5014657720` → `A5014657720`; `null` for anything that is no id of that letter. */
export function openAlexId(url: string | null | undefined, letter: 'A' | 'W' | 'I'): string | null {
  const match = /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:authors\/|works\/|institutions\/)?)?([AWI]\d{4,12})$/i.exec(
    (url ?? '').trim(),
  );
  const id = match?.[1]?.toUpperCase();
  return id?.startsWith(letter) ? id : null;
}

/** `https://orcid.org/0000-0002-4637-9883` → `0000-0002-4637-9883`. The check digit is left to the one who compares. */
export const orcidOf = (url: string | null | undefined): string | null =>
  /(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i.exec((url ?? '').trim())?.[1]?.toUpperCase() ?? null;

/** `https://ror.org/03yez3163` → `03yez3163`. */
export const rorOf = (url: string | null | undefined): string | null =>
  /^(?:https?:\/\/)?(?:www\.)?(?:ror\.org\/)?(0[a-z0-9]{6}\d{2})\/?$/i.exec((url ?? '').trim())?.[1]?.toLowerCase() ?? null;

/** `https://doi.org/10.1016/J.Marpetgeo` → `10.1016/j.marpetgeo`: DOIs are compared without case. */
export const doiOf = (url: string | null | undefined): string | null =>
  /(10\.\d{4,9}\/\S+)$/.exec((url ?? '').trim())?.[1]?.toLowerCase() ?? null;
