import { parseUrl } from '#shared/kernel/url.ts';

import { initialPrefixes, initialTerms } from './initial-context.data.ts';

/** What names mean at one place of a page. Inherited; replaced, never changed. */
export interface RdfaNames {
  readonly prefixes: ReadonlyMap<string, string>;
  /** Address that words without a prefix are added to; null where there is none. */
  readonly vocab: string | null;
}

export const initialNames: RdfaNames = { prefixes: initialPrefixes, vocab: null };

/** Properties and types (`TERMorCURIEorAbsIRIs`, RDFa Core 1.1 §7.4.3); words that mean nothing are left out. */
export function expandNames(value: string | null, names: RdfaNames): string[] {
  return words(value).flatMap((word) => expandName(word, names) ?? []);
}

/** The same for `rel` and `rev` beside `property`, where HTML's own words do not count (HTML+RDFa 1.1 §3.1). */
export function expandPrefixedNames(value: string | null, names: RdfaNames): string[] {
  return words(value).flatMap((word) => (word.includes(':') ? (expandName(word, names) ?? []) : []));
}

/** A thing named by `about` or `resource` (`SafeCURIEorCURIEorIRI`); null where the name means nothing. */
export function expandResource(value: string, names: RdfaNames, baseUrl: string): string | null {
  const text = value.trim();
  if (text.startsWith('[') && text.endsWith(']')) return expandPrefixed(text.slice(1, -1), names);
  return expandPrefixed(text, names) ?? resolveAddress(text, baseUrl);
}

/** An address as written where it is absolute, else resolved; null where it does not parse. */
export function resolveAddress(value: string, baseUrl: string): string | null {
  const text = value.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return text;
  return parseUrl(text, baseUrl)?.href ?? null;
}

/** Names in force below an element with `vocab`, `prefix` or the older `xmlns:` declarations. */
export function declareNames(names: RdfaNames, declared: RdfaDeclarations): RdfaNames {
  const pairs = [...declared.namespaces, ...prefixPairs(declared.prefix)];
  const prefixes = pairs.length === 0 ? names.prefixes : new Map([...names.prefixes, ...pairs]);
  const vocab = declared.vocab === null ? names.vocab : declared.vocab.trim() || null;
  return { prefixes, vocab };
}

export interface RdfaDeclarations {
  readonly vocab: string | null;
  readonly prefix: string | null;
  readonly namespaces: readonly (readonly [string, string])[];
}

function prefixPairs(value: string | null): [string, string][] {
  const parts = words(value);
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const prefix = parts[index]?.toLowerCase() ?? '';
    const address = parts[index + 1] ?? '';
    if (prefix.length > 1 && prefix.endsWith(':') && prefix !== '_:') pairs.push([prefix.slice(0, -1), address]);
  }
  return pairs;
}

function expandName(word: string, names: RdfaNames): string | null {
  if (!word.includes(':')) {
    if (names.vocab !== null) return names.vocab + word;
    return initialTerms.get(word) ?? initialTerms.get(word.toLowerCase()) ?? null;
  }
  return word.startsWith('_:') ? null : (expandPrefixed(word, names) ?? word);
}

/** null where the prefix is not declared. */
function expandPrefixed(word: string, { prefixes }: RdfaNames): string | null {
  const colon = word.indexOf(':');
  if (colon === -1) return null;
  if (word.startsWith('_:')) return word;
  const address = prefixes.get(word.slice(0, colon).toLowerCase());
  return address === undefined || word.startsWith('//', colon + 1) ? null : address + word.slice(colon + 1);
}

function words(value: string | null): string[] {
  return (value ?? '').split(/[\t\n\f\r ]+/).filter(Boolean);
}
