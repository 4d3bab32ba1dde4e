import type { ImageFact } from '#shared/audit/facts/body-facts.ts';

/** What an `img` says in place of its picture. `title` and ARIA names are no alt. */
export type AltState = 'missing' | 'empty' | 'written';

/** The images that people count: `img` elements. Image buttons, map areas, objects and drawn graphics are told apart. */
export function isImgElement({ tag }: ImageFact): boolean {
  return tag === 'img';
}

export function altState({ alt }: ImageFact): AltState {
  if (alt === null) return 'missing';
  return alt.trim() === '' ? 'empty' : 'written';
}
