import { expect, it } from 'vitest';

import { overlayWords } from '#extension/words/overlay-words.ts';

import { overlayLanguage } from './overlay-language.ts';

it('calls a block by the name that the worker sent in the language of the reader, else as the engine file does', () => {
  const words = { ...overlayWords, 'block.people_also_ask': 'Autres questions posées' };
  const { block } = overlayLanguage('fr', words);
  expect(['people_also_ask', 'new_kind_of_block'].map(block)).toEqual(['Autres questions posées', 'new kind of block']);
});
