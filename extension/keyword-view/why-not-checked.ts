import { sayCountry } from '#shared/research/metrics/say-origin.ts';
import { nameOfEngine } from '#shared/serp/engine-catalog.ts';
import { addressThatTells } from '#shared/serp/place-of-search.ts';
import type { KeywordIdentity } from '#extension/platform/storage/keyword-records.ts';
import type { Words } from '#extension/ui/Language.tsx';

/** Why no search of the user's was a check of a keyword yet, and what to do about it. */
export function whyNotChecked(
  { country: code, engine }: Pick<KeywordIdentity, 'country' | 'engine'>,
  { locale, text }: Pick<Words, 'locale' | 'text'>,
): string {
  const country = sayCountry(code, locale);
  if (country === null) return text('kw.notCheckedHow');
  const example = addressThatTells(code, engine);
  return example === null
    ? text('kw.notCheckedNever', { country, engine: nameOfEngine(engine) })
    : text('kw.notCheckedCountry', { country, example });
}
