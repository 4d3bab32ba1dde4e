import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { mailTexts } from '#edge/mail/mail-texts.data.ts';
import { browserTexts } from '#extension/background/browser-texts.ts';
import { overlayWords } from '#extension/words/overlay-words.ts';
import { en } from '#extension/ui/messages/en.data.ts';
import { alertTexts } from '#shared/alerts/alert-texts.data.ts';
import { rules } from '#shared/audit/rules/rule-list.ts';
import { reportTexts, richResultTexts } from '#shared/audit/texts/report-texts.ts';
import { locales } from '#shared/kernel/locale.ts';
import type { Texts } from '#shared/kernel/translation.ts';
import { placeholdersOf } from '#shared/testing/placeholders.ts';

import { isPartial, localeFiles } from './locale-files.ts';

/** The English texts in the code, by the file that translates them. */
const sources = {
  alerts: alertTexts,
  mail: mailTexts,
  overlay: overlayWords,
  report: { ...reportTexts, ...richResultTexts },
  rules: Object.fromEntries(
    rules.flatMap(({ id, texts, threshold }) => [
      ...Object.entries(texts).map(([name, text]) => [`${id} ${name}`, text] as const),
      ...(threshold ? [[`${id} limit`, threshold.label] as const] : []),
    ]),
  ),
  ui: { ...en, ...browserTexts },
} as const satisfies Readonly<Record<string, Texts>>;
type Part = keyof typeof sources;
const parts = ['alerts', 'mail', 'overlay', 'report', 'rules', 'ui'] as const satisfies readonly Part[];

const nested = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

describe('the generated list of languages', () => {
  it('is up to date (run `npm run docs`)', () => {
    const stale = [...localeFiles('locales')].filter(
      ([path, text]) => readFileSync(`locales/${path}`, 'utf8') !== text,
    );
    expect(stale.map(([path]) => path)).toEqual([]);
  });
});

describe('English', () => {
  it.each(parts)('%s are whole', (part) => {
    const faults = Object.entries(sources[part]).flatMap(([id, text]) => faultsOf(part, text, text, 'en', id));
    expect(faults).toEqual([]);
  });
});

const translated = locales.filter((locale) => locale !== 'en');

describe.each(translated)('%s', (locale) => {
  it.each(parts)('%s say everything that English does, with the same values, and nothing else', (part) => {
    const source: Texts = sources[part];
    const texts = textsOf(locale, part);
    const missing = isPartial('locales', locale) ? [] : Object.keys(source).filter((id) => !(id in texts));
    const unused = Object.keys(texts).filter((id) => !(id in source));
    const faults = Object.entries(texts).flatMap(([id, text]) => faultsOf(part, text, source[id] ?? text, locale, id));
    expect({ missing, unused, faults }).toEqual({ missing: [], unused: [], faults: [] });
  });

  it('has no files but those of a language', () => {
    const known = new Set(['locale.json', ...parts.map((part) => `${part}.json`)]);
    expect(readdirSync(`locales/${locale}`).filter((name) => !known.has(name))).toEqual([]);
  });
});

/** By the ids of the English table; what a rule says has the rule's id and the text's name. */
function textsOf(locale: string, part: Part): Texts {
  const file = `locales/${locale}/${part}.json`;
  if (!existsSync(file)) return {};
  const entries = Object.entries(nested.parse(JSON.parse(readFileSync(file, 'utf8'))));
  return Object.fromEntries(
    entries.flatMap(([id, text]) =>
      typeof text === 'string'
        ? [[id, text] as const]
        : Object.entries(text).map(([name, inner]) => [`${id} ${name}`, inner] as const),
    ),
  );
}

function faultsOf(part: Part, text: string, english: string, locale: string, id: string): readonly string[] {
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
