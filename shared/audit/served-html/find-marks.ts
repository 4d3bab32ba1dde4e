import type { MarkedKind, SourceMark } from '../facts/served-html-facts.ts';
import { lineAt, scanTokens, type SourceToken } from '#shared/page/scan-tokens.ts';

export interface FoundMarks {
  /** At most 50. */
  readonly marks: readonly SourceMark[];
  readonly count: number;
  readonly linkCount: number;
  /** False where the source goes on for longer than was looked at: there may be more. */
  readonly isWhole: boolean;
}

const maxMarks = 50;
/** Keeps the main thread free: some 40 ms per million characters. */
const maxScannedCharacters = 600_000;
export const maxSnippet = 200;

/** What search engines look for in the source from an index on, with its lines. Drawings and templates are passed over. */
export function findMarks(html: string, from: number, isScripting: boolean): FoundMarks {
  const marks: SourceMark[] = [];
  let count = 0;
  let linkCount = 0;
  let hiddenDepth = 0;
  let line = lineAt(html, from);
  let countedTo = from;
  const until = from + maxScannedCharacters;
  for (const token of scanTokens(html, from, isScripting)) {
    if (token.index > until) return { marks, count, linkCount, isWhole: false };
    if (isHiding(token)) hiddenDepth = Math.max(0, hiddenDepth + (token.kind === 'start' ? 1 : -1));
    if (hiddenDepth > 0 || token.kind !== 'start') continue;
    if (token.name === 'a' && token.attributes.has('href')) linkCount += 1;
    const what = markedKind(token);
    if (!what) continue;
    count += 1;
    if (marks.length >= maxMarks) continue;
    line += lineAt(html.slice(countedTo, token.index), Number.POSITIVE_INFINITY) - 1;
    countedTo = token.index;
    marks.push({ what, line, snippet: snippetOf(html, token, what) });
  }
  return { marks, count, linkCount, isWhole: true };
}

function isHiding({ name, isSelfClosing }: SourceToken): boolean {
  return name === 'template' || ((name === 'svg' || name === 'math') && !isSelfClosing);
}

function markedKind({ name, attributes }: SourceToken): MarkedKind | undefined {
  switch (name) {
    case 'title':
    case 'base':
    case 'h1':
      return name;
    case 'meta':
      return metaKinds.get(attributes.get('name')?.trim().toLowerCase() ?? '');
    case 'link':
      return linkKind(attributes);
    case 'script':
      return attributes.get('type')?.trim().toLowerCase() === 'application/ld+json' ? 'json-ld' : undefined;
    default:
      return undefined;
  }
}

const metaKinds: ReadonlyMap<string, MarkedKind> = new Map([
  ['description', 'description'],
  ['robots', 'robots'],
  ['googlebot', 'robots'],
  ['viewport', 'viewport'],
  ['google-site-verification', 'verification'],
]);

function linkKind(attributes: ReadonlyMap<string, string>): MarkedKind | undefined {
  const rel = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
  if (rel.includes('canonical')) return 'canonical';
  return rel.includes('alternate') && attributes.has('hreflang') ? 'hreflang' : undefined;
}

/** The tag, and for a title or heading the text behind it. */
function snippetOf(html: string, { index, end }: SourceToken, what: MarkedKind): string {
  const hasText = what === 'title' || what === 'h1';
  return html
    .slice(index, Math.min(hasText ? end + 100 : end, index + maxSnippet))
    .replace(/\s+/g, ' ')
    .trim();
}
