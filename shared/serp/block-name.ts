import { blockTexts } from './block-texts.data.ts';

/** What a result or a block of a results page is called, by its type; a type without a name as it is written, in words. */
export function blockName(type: string, say: (key: keyof typeof blockTexts) => string): string {
  const key = `block.${type}`;
  return isNamed(key) ? say(key) : type.replaceAll('_', ' ');
}

function isNamed(key: string): key is keyof typeof blockTexts {
  return Object.hasOwn(blockTexts, key);
}
