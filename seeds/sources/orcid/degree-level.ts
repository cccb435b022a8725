/** Level of a degree out of what its holder calls it. */
export function degreeLevel(title: string | undefined): 'doctor' | 'master' | 'bachelor' | 'other' {
  const words = (title ?? '').toLowerCase().replaceAll('.', '');
  if (/\b(phd|dphil|doctor\w*|doktor\w*|dsc|scd|dr|md|edd|dr-ing)\b|박사/u.test(words)) return 'doctor';
  if (/\b(master\w*|msc|ms|ma|meng|mphil|mba|diplom\w*)\b|석사/u.test(words)) return 'master';
  return /\b(bachelor\w*|bsc|bs|ba|beng|undergraduate)\b|학사/u.test(words) ? 'bachelor' : 'other';
}
