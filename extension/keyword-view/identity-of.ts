import { nameOfEngine } from '#shared/serp/engine-catalog.ts';
import type { Words } from '#extension/ui/Language.tsx';
import type { KeywordIdentity } from '#extension/platform/storage/keyword-records.ts';

/** The part of a row that says which keyword it is. */
export function identityOf({ country, device, domain, engine, keyword, language }: KeywordIdentity): KeywordIdentity {
  return { country, device, domain, engine, keyword, language };
}

/** Where it is searched, and how it is tagged, in one line. */
export function describeRow(
  { country, device, domain, engine, language, tags }: KeywordIdentity & { readonly tags: readonly string[] },
  showsSite: boolean,
  text: Words['text'],
): string {
  const place = [country.toUpperCase(), language].filter((part) => part !== '').join('-');
  const parts = [
    showsSite ? domain : '',
    nameOfEngine(engine),
    device === 'mobile' ? text('kw.device.mobile') : '',
    place,
    ...tags,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
