import { readdirSync, readFileSync } from 'node:fs';

import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

import { type Locale, locales } from '#shared/kernel/locale.ts';
import type { Texts } from '#shared/kernel/translation.ts';
import { placeholdersOf } from '#shared/testing/placeholders.ts';

import { isPartial, localeFiles } from './locale-files.ts';
import { englishTexts, type TextPart, textParts, textsOf } from './locale-texts.ts';

describe('the generated list of languages', () => {
  it('is up to date (run `npm run docs`)', () => {
    const stale = [...localeFiles('locales')].filter(
      ([path, text]) => readFileSync(`locales/${path}`, 'utf8') !== text,
    );
    expect(stale.map(([path]) => path)).toEqual([]);
  });
});

describe('English', () => {
  it.each(textParts)('%s are whole', (part) => {
    const faults = Object.entries(englishTexts[part]).flatMap(([id, text]) => faultsOf(part, text, text, 'en', id));
    expect(faults).toEqual([]);
  });
});

const translated = locales.filter((locale) => locale !== 'en');

describe.each(translated)('%s', (locale) => {
  it.each(textParts)('%s say everything that English does, with the same values, and nothing else', (part) => {
    const source = englishTexts[part];
    const texts = textsOf(locale, part);
    const { needed, allowed } = part === 'overlay' ? formsOf(source, locale) : { needed: source, allowed: source };
    const missing = isPartial('locales', locale) ? [] : Object.keys(needed).filter((id) => !(id in texts));
    const unused = Object.keys(texts).filter((id) => !(id in allowed));
    const faults = Object.entries(texts).flatMap(([id, text]) => faultsOf(part, text, allowed[id] ?? text, locale, id));
    expect({ missing, unused, faults }).toEqual({ missing: [], unused: [], faults: [] });
  });

  it('has no files but those of a language', () => {
    const known = new Set(['locale.json', ...textParts.map((part) => `${part}.json`)]);
    expect(readdirSync(`locales/${locale}`).filter((name) => !known.has(name))).toEqual([]);
  });
});

/** A word of the overlay that English has two forms of has as many as the language has; the last is the word itself. */
function formsOf(source: Texts, locale: Locale): Readonly<Record<'needed' | 'allowed', Texts>> {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter((name) => name !== 'other');
  const counted = Object.keys(source).flatMap((id) => (id.endsWith('.one') ? [id.slice(0, -'.one'.length)] : []));
  const words = Object.entries(source).filter(([id]) => !id.endsWith('.one'));
  const forms = (names: readonly string[]): Texts =>
    Object.fromEntries([
      ...words,
      ...counted.flatMap((id) => names.map((name) => [`${id}.${name}`, source[id] ?? ''] as const)),
    ]);
  return {
    needed: forms(categories.filter((name) => name !== 'many' || !categories.includes('one'))),
    allowed: forms(categories),
  };
}

function faultsOf(part: TextPart, text: string, english: string, locale: string, id: string): readonly string[] {
  const at = `${id}: ${text}`;
  if (text.trim() === '') return [`${id} is empty`];
  if (/TODO|\.\.\.|^\s|\s$|\w'\w/.test(text)) return [`${at} (untidy)`];
  if (part === 'overlay') return countOf(text, '{}') === countOf(english, '{}') ? [] : [`${at} (values)`];
  try {
    const params = Object.fromEntries(placeholdersOf(text).map((name) => [name, 2]));
    const said = String(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(params));
    if (said.trim() === '') return [`${at} (says nothing)`];
    return placeholdersOf(text).join() === placeholdersOf(english).join() ? [] : [`${at} (values)`];
  } catch (error) {
    return [`${at} (${String(error)})`];
  }
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
