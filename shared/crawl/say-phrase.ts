import { type Translation, translate } from '#shared/kernel/translation.ts';

import { crawlPhrases } from './crawl-phrases.data.ts';

type PhraseId = keyof typeof crawlPhrases;

interface Phrase {
  readonly id: PhraseId;
  readonly names: readonly string[];
  readonly form: RegExp;
}

/** Their order is that of the table: the first that fits counts. */
const phrases: readonly Phrase[] = Object.entries(crawlPhrases).map(([id, english]) => ({
  id: asPhraseId(id),
  names: Array.from(english.matchAll(/\{(\w+)\}/g), ([, name = '']) => name),
  form: new RegExp(
    `^${english
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.()]/g, '\\$&'))
      .join('(.+?)')}$`,
    's',
  ),
}));

/**
 * An English phrase of a report in another language, also of older reports and of the backend's. Values that are phrases
 * themselves are said too. What is no phrase (a status, an address) stays as it is.
 */
export function sayPhrase(english: string, language: Translation): string {
  if (language.locale === 'en') return english;
  for (const { form, id, names } of phrases) {
    const [, ...values] = form.exec(english) ?? [];
    if (!form.test(english)) continue;
    if (language.texts[id] === undefined) return english;
    const params = names.map((name, at) => [name, sayPhrase(values[at] ?? '', language)] as const);
    return translate(crawlPhrases, language, id, Object.fromEntries(params));
  }
  return english;
}

/** Checks whose values and groups are phrases; those of the others are of the site itself. */
const phrasedChecks: ReadonlySet<string> = new Set([
  'site/broken-external',
  'site/broken-internal',
  'site/canonical-form-drift',
  'site/canonical-to-error',
  'site/contact-about-privacy',
  'site/content-duplicate',
  'site/empty-shell',
  'site/hreflang-bad-target',
  'site/hreflang-code-mismatch',
  'site/hreflang-unread',
  'site/link-to-redirect',
  'site/one-inlink',
  'site/pagination',
  'site/robots-blocked-resource',
  'site/server-errors',
  'site/sitemap-not-indexable',
  'site/thin-beside-norm',
]);

/** A value of a check's finding: said as a phrase where the check has phrases, and as it is elsewhere. */
export function sayValue(check: string, value: string, language: Translation): string {
  return phrasedChecks.has(check) ? sayPhrase(value, language) : value;
}

/** Safe: the ids are the table's own keys. */
function asPhraseId(id: string): PhraseId {
  return id as PhraseId;
}
