import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import { parseLinkHeader } from '#shared/audit/reading/link-header.ts';
import { comparableAddress } from '#shared/kernel/comparable-address.ts';
import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';

import { type Conclusion, quote, say, type Said } from '../conclusion.ts';
import { addedByScripts, concludeLost } from '../conclude-field.ts';
import { googleSources } from '../google-sources.ts';
import type { PageViews } from '../page-views.ts';

/** Addresses in canonical headers, resolved. */
export function headerCanonicals({ response }: PageViews): readonly string[] {
  if (response.state === 'missing') return [];
  const { headers, finalUrl } = response.value;
  return parseLinkHeader(headers['link'])
    .filter(({ rel }) => rel.includes('canonical'))
    .flatMap(({ href }) => parseUrl(href, finalUrl)?.href ?? []);
}

/** Which address Google would take the page for. */
export function concludeCanonical(views: PageViews): Conclusion {
  const { served, rendered } = views;
  const source = googleSources.canonical;
  const countServed = served.state === 'present' ? (served.value.canonicals?.length ?? 0) : 0;
  const [header, before, after] = [distinct(headerCanonicals(views)), readable(served), readable(rendered)];
  const lost =
    header.length === 0
      ? concludeLost(views, 'canonical', { count: countServed, isInPlace: before.length > 0 })
      : undefined;
  if (lost) return lost;
  const all = distinct([...header, ...before, ...after]);
  const [only, other] = all;
  if (only === undefined) return { weight: 'open', verdict: ownChoice, reason: ignored(views) ?? noneDeclared, source };
  if (other === undefined) {
    const isLate = after.length > 0 && before.length === 0 && header.length === 0 && served.state === 'present';
    if (isLate)
      return { weight: 'risky', verdict: quote(only), reason: addedByScripts, source: googleSources.javascript };
    const isOwn = comparableAddress(only) === comparableAddress(views.facts.url);
    return { weight: isOwn ? 'counts' : 'risky', verdict: quote(only), reason: isOwn ? own : elsewhere, source };
  }
  const isChanged = header.length === 0 && before.length === 1 && after.length === 1;
  if (isChanged) {
    const reason = say('canonical.scriptsChange', { before: before[0] ?? '', after: after[0] ?? '' });
    return { weight: 'risky', verdict: ownChoice, reason, source: googleSources.javascript };
  }
  const reason = say('canonical.several', { count: all.length, urls: all.slice(0, 4).join(' , ') });
  return { weight: 'risky', verdict: ownChoice, reason, source };
}

const ownChoice = say('canonical.ownChoice');
const noneDeclared = say('canonical.noneDeclared');
const own = say('canonical.self');
const elsewhere = say('canonical.elsewhere');

/** Canonicals in the head without attributes that make Google ignore them. */
function readable(document: Input<DocumentFacts>): readonly string[] {
  if (document.state === 'missing') return [];
  const found = document.value.canonicals ?? [];
  return distinct(
    found.flatMap(({ url, location, extraAttributes }) => {
      const parsed = url === null ? undefined : parseUrl(url);
      return parsed && isHttpUrl(parsed) && location === 'head' && extraAttributes.length === 0 ? [parsed.href] : [];
    }),
  );
}

/** Why what is declared is ignored; undefined where nothing is declared. */
function ignored({ served, rendered }: PageViews): Said | undefined {
  const facts = [rendered, served].flatMap((document) =>
    document.state === 'present' ? (document.value.canonicals ?? []) : [],
  );
  const [first] = facts;
  if (!first) return undefined;
  if (first.location !== 'head') return say('canonical.inBody');
  if (first.extraAttributes.length > 0) return say('canonical.attributes', { names: first.extraAttributes.join(', ') });
  return say('canonical.notWeb');
}

function distinct(urls: readonly string[]): readonly string[] {
  return [...new Set(urls.map(comparableAddress))];
}
