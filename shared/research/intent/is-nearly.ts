import { distance } from 'fastest-levenshtein';

/** True for the same word, or one misspelt: a letter off from six letters on, two from ten on; the first must be right. */
export function isNearly(typed: string, name: string): boolean {
  if (typed === name) return true;
  const shorter = Math.min(typed.length, name.length);
  if (shorter < 6 || typed[0] !== name[0] || Math.abs(typed.length - name.length) > 2) return false;
  return distance(typed, name) <= (shorter < 10 ? 1 : 2);
}
