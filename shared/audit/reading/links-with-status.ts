import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import type { LinkStatusFact, LinkStatusFacts } from '#shared/audit/facts/context-facts.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

/** Every link of the page that was asked, with its answer; links that nobody asked are left out. */
export function linksWithStatus(
  links: readonly LinkFact[],
  { links: answers }: LinkStatusFacts,
): readonly { readonly link: LinkFact; readonly status: LinkStatusFact }[] {
  const byUrl = new Map(answers.map((status) => [status.url, status]));
  return links.flatMap((link) => {
    const status = link.url === null ? undefined : byUrl.get(withoutFragment(link.url));
    return status ? [{ link, status }] : [];
  });
}
