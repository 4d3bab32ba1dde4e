import { expect, test } from 'vitest';

import { textWith } from '#shared/testing/document-with.ts';

import { bestSentences } from './best-sentences.ts';

function best(mainText: string, about = 'oak benches'): readonly string[] {
  const { text } = textWith({ mainText, topWords: [{ word: 'bench', count: 4 }] });
  return text ? bestSentences(text, { about, language: 'en', maxWidth: 155 }) : [];
}

const good = 'Our oak benches are made by hand in a small workshop by the sea.';

test.each([
  [
    'what says nothing of the page',
    'Posts that some people may find uncomfortable are not available to everybody here.',
  ],
  ['consent', 'Our oak benches shop uses cookies to make your visit here as pleasant as it can be.'],
  ['a stump', 'The benches of oak were made by the carpenter of the town and by T.'],
  ['an open quotation', 'The maker of the “oak benches says that each of them takes two whole days.'],
  ['cells that run together', 'Oak benches Rs 550,0002009 with free delivery to all the places in town.'],
  ['scripts that end no sentence so', 'ม้านั่งไม้โอ๊คทำด้วยมือ oak benches คนสนิท อ. นครพนม made here today ครับ.'],
])('leaves out %s', (_, sentence) => {
  expect(best(`${good}\n${sentence}`)).toEqual([good]);
});
