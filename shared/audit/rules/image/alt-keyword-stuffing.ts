import { mostRepeatedWord, wordsOf } from '#shared/text/words.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

/** Shorter ones have no room for a list. */
const minLength = 24;

export const rule = defineRule({
  id: 'image/alt-keyword-stuffing',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Alt text as a list of keywords',
    found: '{count, plural, one {One alt text repeats or lists} other {# alt texts repeat or list}} words: “{sample}”.',
    why: 'Google names stuffed alt texts as an example of bad practice that can look like spam.',
    fix: 'Describe the image in a sentence.',
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ images }) {
    const found = images.filter(({ alt }) => alt !== null && alt.length >= minLength && isStuffed(alt));
    return failWhereAny(
      found.map(({ node, alt }) => ({ node, value: alt?.slice(0, 300) ?? '' })),
      { sample: found[0]?.alt?.slice(0, 120) ?? '' },
    );
  },
});

function isStuffed(alt: string): boolean {
  const parts = alt.split(/[,;|]/);
  const isList = parts.length >= 6 && parts.every((part) => wordsOf(part).length <= 2);
  const count = mostRepeatedWord(alt)?.count ?? 0;
  // Long descriptions name their subject more than once.
  return isList || (count >= 3 && count * 4 >= wordsOf(alt).length);
}
