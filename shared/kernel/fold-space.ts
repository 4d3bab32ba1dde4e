/** White space folded to single spaces, none at the ends. */
export function foldSpace(text: string): string {
  // Most texts need nothing, and looking is much cheaper than writing them again.
  return unfolded.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

const unfolded = /\s\s|[^\S ]/;
