import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import type { EngineId } from '#shared/serp/engine-catalog.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { KeywordIdentity, SearchKey } from './keyword-records.ts';

/** Key of a tracked keyword in the database: one entry for each. */
export type KeywordKey = [
  domain: string,
  engine: EngineId,
  device: SerpSnapshot['device'],
  country: string,
  language: string,
  normalized: string,
];

export function keywordKey({ country, device, domain, engine, keyword, language }: KeywordIdentity): KeywordKey {
  return [domain, engine, device, country, language, normalizeKeyword(keyword)];
}

/** The same as text, for maps, sets and lists on the screen. */
export function keywordId(identity: KeywordIdentity): string {
  return JSON.stringify(keywordKey(identity));
}

export function searchKey({
  device,
  engine,
  keyword,
}: Pick<KeywordIdentity, 'engine' | 'device' | 'keyword'>): SearchKey {
  return [engine, device, normalizeKeyword(keyword)];
}
