import type { RobotsDirectiveFact } from '#shared/audit/facts/head-facts.ts';
import type { NodeNumber } from '#shared/audit/facts/place.ts';

/** One directive for crawlers, from a meta tag or the `X-Robots-Tag` header. */
export interface RobotsDirective {
  /** Lower-case bot token; `robots` means everyone. */
  readonly agent: string;
  /** Lower-case: `noindex`, `max-snippet`, `unavailable_after`. */
  readonly name: string;
  /** What follows the colon, trimmed; null where there is none. */
  readonly value: string | null;
  readonly source: 'meta' | 'header';
  readonly node?: NodeNumber;
}

/**
 * Directive names that Google documents or once documented. In a header, a `name:` outside this list addresses a bot.
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag (read 2026-11)
 */
const knownNames = new Set(
  (
    'all index follow noindex nofollow none nosnippet indexifembedded max-snippet max-image-preview ' +
    'max-video-preview notranslate noimageindex unavailable_after noarchive nocache noodp noydir ' +
    'nositelinkssearchbox nopagereadaloud'
  ).split(' '),
);

export function isKnownDirective(name: string): boolean {
  return knownNames.has(name);
}

/** False for a value outside of what Google documents (`max-snippet: abc`), with which the directive does nothing. */
export function hasReadableValue({ name, value }: RobotsDirective): boolean {
  if (name === 'max-snippet' || name === 'max-video-preview') return /^(-1|\d+)$/.test(value ?? '');
  return name !== 'max-image-preview' || ['none', 'standard', 'large'].includes(value?.toLowerCase() ?? '');
}

/** Directives of meta tags, one per comma-separated part, in document order. */
export function readMetaDirectives(tags: readonly RobotsDirectiveFact[]): readonly RobotsDirective[] {
  return tags.flatMap((tag) =>
    splitDirectives(tag.content).map((part) => ({
      agent: tag.agent,
      ...nameAndValue(part),
      source: 'meta' as const,
      node: tag.node,
    })),
  );
}

/**
 * Directives of the `X-Robots-Tag` header, line by line where the home knows the lines. In a line, a `token:` that is not
 * a directive addresses the bot of all that follows, until the next such token. A browser joins lines by commas: there
 * a bot's line swallows an unaddressed one behind it.
 */
export function readHeaderDirectives(headers: Readonly<Record<string, string>>): readonly RobotsDirective[] {
  const header = headers['x-robots-tag'];
  if (header === undefined) return [];
  return header.split('\n').flatMap(readHeaderLine);
}

function readHeaderLine(line: string): readonly RobotsDirective[] {
  const directives: RobotsDirective[] = [];
  let agent = 'robots';
  for (const part of splitDirectives(line)) {
    const addressed = /^([a-z0-9_.*-]+)\s*:\s*(.*)$/is.exec(part);
    const token = addressed?.[1]?.toLowerCase();
    let directive = part;
    if (addressed && token !== undefined && !knownNames.has(token)) {
      agent = token === '*' ? 'robots' : token;
      directive = addressed[2] ?? '';
    }
    if (directive !== '') directives.push({ agent, ...nameAndValue(directive), source: 'header' });
  }
  return directives;
}

/** True where Google Search obeys the directive: addressed to everyone or to Googlebot. */
export function isForGooglebot(directive: RobotsDirective): boolean {
  return directive.agent === 'robots' || directive.agent === 'googlebot';
}

/** The date of an `unavailable_after` in milliseconds; NaN where it does not parse. */
export function unavailableAfterMs(directive: RobotsDirective): number {
  const value = directive.value ?? '';
  const parsed = Date.parse(value);
  // RFC 850 dates carry dashes (`25-Jun-2010 15:00:00 PST`), which not every engine reads.
  return Number.isNaN(parsed) ? Date.parse(value.replaceAll('-', ' ')) : parsed;
}

/** Splits at commas, but keeps the comma inside a date (`unavailable_after: Friday, 25 Jun 2010 …`). */
function splitDirectives(content: string): readonly string[] {
  const parts: string[] = [];
  for (const raw of content.split(',')) {
    const part = raw.trim();
    if (part === '') continue;
    const last = parts.at(-1);
    const isDateRest =
      last !== undefined &&
      (/unavailable_after\s*:\s*[a-z]+$/i.test(last)
        ? /^(?:\d|[a-z]{3,9}\.? +\d)/i.test(part)
        : /unavailable_after\s*:\s*(?:[a-z]+, )?[a-z]+ +\d{1,2}$/i.test(last) && /^\d{4}/.test(part));
    if (isDateRest) parts[parts.length - 1] = `${last}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

function nameAndValue(part: string): { readonly name: string; readonly value: string | null } {
  const colon = part.indexOf(':');
  if (colon === -1) return { name: part.toLowerCase(), value: null };
  return { name: part.slice(0, colon).trim().toLowerCase(), value: part.slice(colon + 1).trim() };
}
