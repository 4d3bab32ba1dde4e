import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { isGenericLinkText } from '#shared/audit/reading/generic-link-text.ts';
import { linkName } from '#shared/audit/reading/link-name.ts';
import { comparableAddress } from '#shared/kernel/comparable-address.ts';
import { foldSpace } from '#shared/kernel/fold-space.ts';

import type { Subject } from './page-subject.ts';

/** How another link of the page names the same address: the longest name that says something. */
export function nameOfTarget({ document, url }: PageFacts, link: LinkFact): Subject | undefined {
  if (link.url === null || comparableAddress(link.url) === comparableAddress(url)) return undefined;
  const target = comparableAddress(link.url);
  const names = (document.links ?? [])
    .filter((other) => other.node !== link.node && other.url !== null && comparableAddress(other.url) === target)
    .map((other) => ({ name: foldSpace(linkName(other)), lang: other.lang ?? document.language?.lang ?? null }))
    .filter(({ lang, name }) => name.length > 2 && name.length <= 120 && !isGenericLinkText(name, lang))
    .filter(({ name }) => !/^https?:/i.test(name))
    .toSorted((a, b) => b.name.length - a.name.length);
  return names[0] ? { text: names[0].name, source: 'other-link' } : undefined;
}
