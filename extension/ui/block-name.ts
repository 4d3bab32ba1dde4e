import { blockTexts } from '#shared/serp/block-texts.data.ts';

import type { Words } from './Language.tsx';

/** What a result or a block of a results page is called, by its type; a type without a name as it is written, in words. */
export function blockName(type: string, text: Words['text']): string {
  const key = `block.${type}`;
  return isNamed(key) ? text(key) : type.replaceAll('_', ' ');
}

function isNamed(key: string): key is keyof typeof blockTexts {
  return Object.hasOwn(blockTexts, key);
}
