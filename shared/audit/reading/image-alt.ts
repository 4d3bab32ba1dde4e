import type { ImageFact } from '#shared/audit/facts/body-facts.ts';

/**
 * What an `img` says in place of its picture. `title` and ARIA names are no alt, and neither is white space alone; an
 * empty alt says that the image is decoration. https://dequeuniversity.com/rules/axe/4.11/image-alt (read 2026-11)
 */
export type AltState = 'missing' | 'empty' | 'written';

/** The images that people count: `img` elements. Image buttons, map areas, objects and drawn graphics are told apart. */
export function isImgElement({ tag }: ImageFact): boolean {
  return tag === 'img';
}

export function altState({ alt }: ImageFact): AltState {
  if (alt === '') return 'empty';
  return alt === null || alt.trim() === '' ? 'missing' : 'written';
}
