import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

import { type Locale, locales } from '#shared/kernel/locale.ts';
import { placeholdersOf } from '#shared/testing/placeholders.ts';

import { textParts, textsOf } from './locale-texts.ts';

/** What a sentence about one thing, and one about several, never holds. */
interface Mismatches {
  readonly one: readonly RegExp[];
  readonly many: readonly RegExp[];
}

const mismatches: Readonly<Partial<Record<Locale, Mismatches>>> = {
  en: {
    one: [
      /(?<![\d.,])1 (?!ms\b|px\b)((external|hreflang|internal|meta|other|visible) )?\p{Ll}+(?<!s)s\b(?! page\b)/u,
      /\b(1|One)( (?!that\b)[\w=.-]+){1,5} (are|have|do|lead|their)\b/u,
    ],
    many: [
      /(?<![\d.,])(2|35)( (?!and\b|are\b|have\b|of\b)[\w=.@×-]+){1,5}? (is|has|was|does|its|looks|lacks|leads|carries|goes|comes)\b/u,
    ],
  },
  de: {
    one: [
      /(?<![\d.,])(1|Eine?)( [\p{L}\d=/.-]+){1,6} (sind|haben|stehen|führen|fehlen|antworten|werden(?= ))(?!\p{L})/u,
    ],
    many: [
      /(?<![\d.,])(2|35)( [\p{L}\d=/.-]+){1,5}? (ist|hat|wird|steht|führt|fehlt|antwortet|seine|ihre?m)(?!\p{L})/u,
    ],
  },
  fr: {
    one: [
      /(?<![\d.,])1 (?!(?:dans|des|dont|fois|mois|ms|plus|px|sans|sur)\b|après)\p{Ll}+[sx](?!\p{L})/u,
      /(?<=^|[.:] )(1|Une?)( [\w’=-]+){1,4} (sont|ont|n’ont|leurs?)(?!\p{L})/u,
      /(?<!\p{L})(est|n’est)( pas| plus)? \p{L}+ée?s(?!\p{L})/u,
    ],
    many: [
      /(?<![\d.,])(2|35)( (?!fois\b)[\p{L}’=]+){1,4}? (est|n’est|n’a|sa)(?!\p{L})/u,
      /(?<!\p{L})sont( pas| plus)? \p{L}+ée?(?!\p{L})/u,
    ],
  },
};

const numbers = [1, 2, 35];

/** Checks over a site that say a bare count speak of pages that share something: of one alone they find nothing. */
function isOfSeveral(id: string, text: string): boolean {
  return /^site\/.* found$/.test(id) && text.includes('{count}');
}

describe.each(locales)('%s', (locale) => {
  it.each(textParts.filter((part) => part !== 'overlay'))('%s inflect with 1, 2 and 35', (part) => {
    const { one = [], many = [] } = mismatches[locale] ?? {};
    const faults = Object.entries(textsOf(locale, part)).flatMap(([id, text]) =>
      numbers
        .filter((number) => number > 1 || !isOfSeveral(id, text))
        .flatMap((number) =>
          sayings(text, locale, number)
            .filter((said) => (number === 1 ? one : many).some((mismatch) => mismatch.test(said)))
            .map((said) => `${id}: ${said}`),
        ),
    );
    expect(faults).toEqual([]);
  });
});

/** What the message says of that number of things, in each arm of its selects. */
function sayings(text: string, locale: Locale, number: number): readonly string[] {
  const names = placeholdersOf(text);
  if (!names.some((name) => isNumber(text, name))) return [];
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  const arms = [...text.matchAll(/([\w.-]+) \{/g)].map(([, arm]) => arm ?? '');
  const said = [...arms, '‹›'].map((arm) =>
    format.format(Object.fromEntries(names.map((name) => [name, isNumber(text, name) ? number : arm]))),
  );
  return [...new Set(said.map(String))];
}

function isNumber(text: string, name: string): boolean {
  return name === 'count' || text.includes(`{${name}, plural`) || text.includes(`{${name}, number`);
}
