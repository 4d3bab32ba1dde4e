import type { AuditLanguage, RuleTranslations } from '#shared/audit/texts/audit-language.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import type { Texts, Translation } from '#shared/kernel/translation.ts';

/** Groups of texts that the package holds for each language but English. */
export type TextPart =
  | 'alerts'
  | 'assist'
  | 'brief'
  | 'chat'
  | 'crawl'
  | 'forecast'
  | 'overlay'
  | 'report'
  | 'research'
  | 'ui';

/**
 * Texts out of the extension's own package. Service workers may not `import()`, and what is imported in any other way
 * would put every language into the worker: `wxt.config.ts` packs `locales/` as files beside it.
 * https://github.com/w3c/ServiceWorker/issues/1585
 */
export async function loadTranslation(locale: Locale, part: TextPart): Promise<Translation> {
  return { locale, texts: locale === 'en' ? {} : asTexts(await readFile(locale, part)) };
}

/** What a report is written in. */
export async function loadAuditLanguage(locale: Locale): Promise<AuditLanguage> {
  const [translation, rules] = await Promise.all([
    loadTranslation(locale, 'report'),
    locale === 'en' ? {} : readFile(locale, 'rules'),
  ]);
  return { ...translation, rules: asRuleTranslations(rules) };
}

/** Parsed once in the life of a worker or page, since each audit is judged several times. */
const read = new Map<string, Promise<unknown>>();

function readFile(locale: Locale, part: TextPart | 'rules'): Promise<unknown> {
  const path = `locales/${locale}/${part}.json`;
  const known = read.get(path);
  if (known) return known;
  const reading = fetch(`/${path}`).then(async (answer): Promise<unknown> => answer.json());
  read.set(path, reading);
  return reading;
}

/** Safe: the file comes from our own package, and `scripts/locales.test.ts` holds it to this form. */
function asTexts(value: unknown): Texts {
  return value as Texts;
}

/** Safe for the same reason. */
function asRuleTranslations(value: unknown): RuleTranslations {
  return value as RuleTranslations;
}
