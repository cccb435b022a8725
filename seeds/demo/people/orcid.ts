/**
 * An ORCID that nobody has: ORCID assigns 0000-0001-5000-0007 to 0000-0003-5000-0001 and 0009-0000-… to 0009-0010-…; these begin
 * with 0008. The check character is right (ISO 7064 MOD 11-2), so that readers which verify it accept the form.
 */
export function demoOrcid(number: number): string {
  const digits = `0008${String(number).padStart(11, '0')}`;
  const text = digits + orcidCheckCharacter(digits);
  return text.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** ISO 7064 MOD 11-2 over the first fifteen digits. */
export function orcidCheckCharacter(digits: string): string {
  let total = 0;
  for (const digit of digits) total = (total + Number(digit)) * 2;
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}
