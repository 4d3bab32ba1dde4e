/** What a line of robots.txt is. `unknown` has a key that Google gives no meaning (crawl-delay, host, content-signal, …). */
export type RobotsLineKind = 'user-agent' | 'allow' | 'disallow' | 'sitemap' | 'unknown';

export interface RobotsLine {
  /** From 1. */
  readonly number: number;
  readonly kind: RobotsLineKind;
  /** As written, trimmed. */
  readonly key: string;
  /** Trimmed; the paths of allow and disallow with percent-codes normalised as Google compares them. */
  readonly value: string;
  /** Key spelt in a way that Google forgives and others may not (`useragent`, `dissallow`, no colon). */
  readonly isForgiven: boolean;
  /** Longer than Google reads: the rest of the line is lost. */
  readonly isCut: boolean;
}

export interface RobotsTxt {
  readonly lines: readonly RobotsLine[];
  /** Numbers of lines that hold neither comment nor a key with a value separator. */
  readonly unreadable: readonly number[];
}

/** Bytes of a robots.txt that Google reads (https://developers.google.com/crawling/docs/robots-txt/robots-txt-spec, 2026-11). */
export const maxRobotsBytes = 500 * 1024;

/**
 * Parses robots.txt as Google's open-source parser does (RFC 9309 with its leniency: typos in keys, white space for
 * the colon, any line end, a byte order mark). Never fails: what cannot be read is listed.
 */
export function parseRobots(text: string): RobotsTxt {
  const lines: RobotsLine[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const isCut = line.length > maxLineBytes / 3 && encoder.encode(line).length >= maxLineBytes;
    const read = readKeyAndValue(isCut ? cutToBytes(line, maxLineBytes - 1) : line);
    if (read === 'blank') continue;
    if (read === 'unreadable') {
      unreadable.push(index + 1);
      continue;
    }
    const { kind, isTypo } = kindOf(read.key);
    const value = kind === 'user-agent' || kind === 'sitemap' ? read.value : normalisePattern(read.value);
    lines.push({ number: index + 1, kind, key: read.key, value, isForgiven: isTypo || read.isWithoutColon, isCut });
  }
  return { lines, unreadable };
}

/** Leading run of letters, `-` and `_`: the part of a user-agent line that Google compares. */
export function productToken(userAgent: string): string {
  return /^[a-z_-]*/i.exec(userAgent)?.[0] ?? '';
}

/** True for `*` and for `*` followed by white space and anything. */
export function isGlobalAgent(value: string): boolean {
  return /^\*(\s|$)/.test(value);
}

/** Eight times the longest URL of old browsers, Google's limit for a line. */
const maxLineBytes = 2_083 * 8;
const encoder = new TextEncoder();

interface KeyAndValue {
  readonly key: string;
  readonly value: string;
  readonly isWithoutColon: boolean;
}

function readKeyAndValue(line: string): KeyAndValue | 'blank' | 'unreadable' {
  const hash = line.indexOf('#');
  const content = trimAscii(hash === -1 ? line : line.slice(0, hash));
  if (content === '') return 'blank';
  const colon = content.indexOf(':');
  if (colon !== -1) {
    const key = trimAscii(content.slice(0, colon));
    return key === '' ? 'unreadable' : { key, value: trimAscii(content.slice(colon + 1)), isWithoutColon: false };
  }
  const words = /^([^ \t]+)[ \t]+([^ \t]+)$/.exec(content);
  return words?.[1] && words[2] ? { key: words[1], value: words[2], isWithoutColon: true } : 'unreadable';
}

const spellings: readonly { kind: RobotsLineKind; right: string; forgiven: readonly string[] }[] = [
  { kind: 'user-agent', right: 'user-agent', forgiven: ['useragent', 'user agent'] },
  { kind: 'allow', right: 'allow', forgiven: [] },
  { kind: 'disallow', right: 'disallow', forgiven: ['dissallow', 'dissalow', 'disalow', 'diasllow', 'disallaw'] },
  { kind: 'sitemap', right: 'sitemap', forgiven: ['site-map'] },
];

/** Keys are compared by prefix, so `disallowed` counts too. */
function kindOf(key: string): { kind: RobotsLineKind; isTypo: boolean } {
  const lower = key.toLowerCase();
  for (const { kind, right, forgiven } of spellings) {
    if (lower.startsWith(right)) return { kind, isTypo: false };
    if (forgiven.some((spelling) => lower.startsWith(spelling))) return { kind, isTypo: true };
  }
  return { kind: 'unknown', isTypo: false };
}

/** Upper-case percent-codes, and every byte beyond ASCII percent-encoded (RFC 9309 §2.2.2). */
function normalisePattern(pattern: string): string {
  const upper = pattern.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  return upper.replace(/[^\0-\x7f]+/g, (run) =>
    Array.from(encoder.encode(run), (byte) => `%${byte.toString(16).toUpperCase()}`).join(''),
  );
}

function cutToBytes(line: string, bytes: number): string {
  return new TextDecoder().decode(encoder.encode(line).slice(0, bytes));
}

const asciiSpace: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d]);

/** A pattern for trailing white space would try each run of it from each of its places. */
function trimAscii(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && asciiSpace.has(text.charCodeAt(start))) start += 1;
  while (end > start && asciiSpace.has(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
