import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { pageTitle } from '#shared/audit/reading/head-metas.ts';
import { readSchema } from '#shared/audit/reading/schema-reading.ts';
import { socialValue } from '#shared/audit/reading/social-value.ts';
import { registrableDomain } from '#shared/kernel/site.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import { titleParts } from './title-parts.ts';

const longest = 40;

/**
 * What the site calls itself: in Open Graph, in `WebSite` or `Organization`, or the part of the title that is the
 * domain's name. undefined where the page says it nowhere; a domain alone is no name.
 */
export function siteName(facts: PageFacts): string | undefined {
  const { social, structuredData } = facts.document;
  const stated = [
    social ? socialValue(social, 'og:site_name') : null,
    ...(structuredData ? namesOf(structuredData) : []),
  ];
  const known = stated.find((name) => name !== null && name.trim() !== '' && name.length <= longest);
  return known?.trim() ?? nameInTitle(facts);
}

function namesOf(structuredData: NonNullable<PageFacts['document']['structuredData']>): readonly (string | null)[] {
  const { items } = readSchema(structuredData);
  return ['WebSite', 'Organization'].map((type) => {
    const item = items.find(({ types }) => types.includes(type));
    const name = item?.properties.get('name')?.[0];
    return typeof name === 'string' ? name : null;
  });
}

function nameInTitle(facts: PageFacts): string | undefined {
  const label = lettersOf(registrableDomain(parseUrl(facts.url)?.hostname ?? '')?.split('.')[0] ?? '');
  if (label.length < 3) return undefined;
  const parts = titleParts(pageTitle(facts.document.head) ?? '');
  return parts.find((part) => {
    const letters = lettersOf(part);
    return part.length <= longest && letters.length >= 3 && (letters === label || letters.startsWith(label));
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
