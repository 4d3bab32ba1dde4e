import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { SuggestionParser } from './suggestion-source.ts';

/** What came back, as text. */
export interface SuggestionAnswer {
  readonly status: number;
  /** After redirects; a page that asks for consent stands elsewhere. */
  readonly url: string;
  readonly body: string;
}

/**
 * Why there are no suggestions. `blocked`: refused, or a page for people came in place of data (consent, captcha): the
 * source is not asked again in this search. `limited`: it was asked too often. `shape`: data of another form than described. `unreachable`: no answer, or an
 * error of the server; the next request may succeed.
 */
export type SuggestionFailure = 'blocked' | 'limited' | 'shape' | 'unreachable';

/** Larger answers are none of suggestions. */
const maxBodyLength = 300_000;
const maxSuggestions = 50;
/** Unauthorized, forbidden, and what servers say to machines. */
const refusals = [401, 403, 503];
/** Longer ones are sentences of a page. */
const maxLength = 300;

/** The suggested texts in their order, each once. None is a valid answer. */
export function readSuggestions(
  parser: SuggestionParser,
  { body, status, url }: SuggestionAnswer,
  askedUrl: string,
): Result<readonly string[], SuggestionFailure> {
  if (status === 429) return err('limited');
  if (refusals.includes(status)) return err('blocked');
  if (status >= 500) return err('unreachable');
  if (status < 200 || status > 299) return err('shape');
  if (URL.parse(url)?.host !== URL.parse(askedUrl)?.host) return err('blocked');
  if (body.length > maxBodyLength) return err(isMarkup(body) ? 'blocked' : 'shape');
  const json = parser.isWrapped ? unwrap(body) : body;
  const data = json === undefined ? undefined : parse(json);
  if (data === undefined) return err(isMarkup(body) ? 'blocked' : 'shape');
  const found = parser.kind === 'opensearch' ? opensearchTexts(data) : pathTexts(data, parser);
  if (!found) return err('shape');
  const texts = found
    .map((text) => strip(text, parser.strips).replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => text !== '' && text.length <= maxLength && !/\p{Cc}/u.test(text));
  return ok([...new Set(texts)].slice(0, maxSuggestions));
}

function isMarkup(body: string): boolean {
  return /^\s*</.test(body.slice(0, 200));
}

/** From the first bracket to the last one. */
function unwrap(body: string): string | undefined {
  const guard = body.startsWith(")]}'") ? 4 : 0;
  const start = body.slice(guard).search(/[[{]/);
  const end = Math.max(body.lastIndexOf(']'), body.lastIndexOf('}'));
  return start < 0 || end < guard + start ? undefined : body.slice(guard + start, end + 1);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function opensearchTexts(data: unknown): readonly string[] | undefined {
  const list: unknown = Array.isArray(data) ? data[1] : undefined;
  return Array.isArray(list) ? list.slice(0, maxSuggestions).filter((text) => typeof text === 'string') : undefined;
}

function pathTexts(
  data: unknown,
  { mayLack, path }: Extract<SuggestionParser, { readonly kind: 'path' }>,
): readonly string[] | undefined {
  if (mayLack && isRecord(data) && valueOf(data, path[0]) === undefined) return [];
  return textsAt(data, path);
}

/** Undefined where the path leads nowhere; entries of a list may lack what it leads to. */
function textsAt(data: unknown, [step, ...rest]: readonly string[]): readonly string[] | undefined {
  if (step === undefined) return typeof data === 'string' ? [data] : [];
  if (step !== '*') return isRecord(data) ? textsAt(valueOf(data, step), rest) : undefined;
  if (!Array.isArray(data)) return undefined;
  return data.slice(0, maxSuggestions).flatMap((entry: unknown) => textsAt(entry, rest) ?? []);
}

function isRecord(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function valueOf(data: object, key: string | undefined): unknown {
  return Object.entries(data).find(([name]) => name === key)?.[1];
}

function strip(text: string, strips: SuggestionParser['strips']): string {
  if (strips === 'marks') return text.replaceAll(/[\uE000-\uF8FF]/gu, '');
  if (strips === undefined) return text;
  return text
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (_, name: string) => entities[name] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
};
