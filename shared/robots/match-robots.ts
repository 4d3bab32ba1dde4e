import { isGlobalAgent, productToken, type RobotsLine, type RobotsTxt } from './parse-robots.ts';

/** Why a crawler may or may not fetch a URL. */
export interface RobotsVerdict {
  readonly isAllowed: boolean;
  /** The rule that decided; null where none matched, which allows. */
  readonly decidedBy: RobotsLine | null;
  /** Which groups were read: those that name the crawler, those for `*`, or none. */
  readonly group: 'specific' | 'global' | 'none';
  /** Groups for `*` exist but are ignored, because another group names the crawler (RFC 9309 §2.2.1). */
  readonly isGlobalShadowed: boolean;
}

/**
 * Decides as Google's matcher does (RFC 9309 §2.2; https://github.com/google/robotstxt): all groups that name the
 * crawler are one; only without any do the groups for `*` count; the longest matching pattern wins, `allow` wins a
 * tie. `userAgent` is a product token such as `Googlebot`.
 */
export function matchRobots(robots: RobotsTxt, userAgent: string, url: string): RobotsVerdict {
  const path = pathOf(url);
  const specific = new BestMatch();
  const global = new BestMatch();
  let isSpecific = false;
  let isGlobal = false;
  let isGroupClosed = false;
  let sawSpecific = false;
  let sawGlobal = false;
  for (const line of robots.lines) {
    if (line.kind === 'user-agent') {
      if (isGroupClosed) {
        isSpecific = false;
        isGlobal = false;
        isGroupClosed = false;
      }
      if (isGlobalAgent(line.value)) {
        isGlobal = true;
        sawGlobal = true;
      } else if (productToken(line.value).toLowerCase() === userAgent.toLowerCase()) {
        isSpecific = true;
        sawSpecific = true;
      }
      continue;
    }
    if (line.kind !== 'allow' && line.kind !== 'disallow') continue;
    if (!isSpecific && !isGlobal) continue;
    isGroupClosed = true;
    (isSpecific ? specific : global).consider(line, path);
  }
  const best = sawSpecific ? specific : global;
  const group = sawSpecific ? 'specific' : sawGlobal ? 'global' : 'none';
  return { ...best.verdict(), group, isGlobalShadowed: sawSpecific && sawGlobal };
}

/** The strongest allow and disallow of one set of groups. */
class BestMatch {
  #allow: { line: RobotsLine; priority: number } | null = null;
  #disallow: { line: RobotsLine; priority: number } | null = null;

  consider(line: RobotsLine, path: string): void {
    if (line.kind === 'disallow') {
      const priority = line.value.length;
      if (priority > (this.#disallow?.priority ?? 0) && matchesPattern(path, line.value))
        this.#disallow = { line, priority };
      return;
    }
    // Google's habit: `Allow: /dir/index.html` also allows `/dir/` itself.
    const index = line.value.lastIndexOf('/');
    const isIndex = index !== -1 && line.value.startsWith('/index.htm', index);
    const patterns = isIndex ? [line.value, `${line.value.slice(0, index + 1)}$`] : [line.value];
    const pattern = patterns.find((candidate) => matchesPattern(path, candidate));
    if (pattern !== undefined && pattern.length > (this.#allow?.priority ?? 0)) {
      this.#allow = { line, priority: pattern.length };
    }
  }

  verdict(): Pick<RobotsVerdict, 'isAllowed' | 'decidedBy'> {
    const isAllowed = (this.#disallow?.priority ?? 0) <= (this.#allow?.priority ?? 0);
    return { isAllowed, decidedBy: (isAllowed ? this.#allow : this.#disallow)?.line ?? null };
  }
}

/**
 * True where the pattern matches a prefix of the path: `*` is any run of characters, `$` at the end anchors. Linear in
 * path × pattern without backtracking, so that a hostile pattern costs nothing.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  const isAnchored = pattern.endsWith('$');
  const parts = (isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = parts[0] ?? '';
  if (!path.startsWith(first)) return false;
  if (parts.length === 1) return !isAnchored || path.length === first.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  const last = parts.at(-1) ?? '';
  if (isAnchored) return path.length - last.length >= at && path.endsWith(last);
  return path.indexOf(last, at) !== -1;
}

/** Path, parameters and query of a URL as written, `/` where there is none; no fragment. Not parsed, as Google does not. */
function pathOf(url: string): string {
  const start = url.startsWith('//') ? 2 : 0;
  const early = search(url, /[/?;]/, start);
  const scheme = url.indexOf('://', start);
  const hostStart = scheme !== -1 && (early === -1 || scheme <= early) ? scheme + 3 : start;
  const pathStart = search(url, /[/?;]/, hostStart);
  const hash = url.indexOf('#', start);
  if (pathStart === -1 || (hash !== -1 && hash < pathStart)) return '/';
  const path = url.slice(pathStart, hash === -1 ? undefined : hash);
  return path.startsWith('/') ? path : `/${path}`;
}

function search(text: string, pattern: RegExp, from: number): number {
  const found = text.slice(from).search(pattern);
  return found === -1 ? -1 : found + from;
}
