import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import {
  type KeywordIdentity,
  type KeywordRecord,
  type KeywordSettings,
  noSettings,
} from '#extension/platform/storage/keyword-records.ts';

/** A keyword that no search has told anything of yet. */
export function newRecord(
  { country, device, domain, engine, keyword, language }: KeywordIdentity,
  settings: Partial<KeywordSettings>,
  since: string,
): KeywordRecord {
  const { isArchived, isFavourite, note, tags, targetUrl, volume } = { ...noSettings, ...settings };
  return {
    country,
    device,
    domain,
    engine,
    keyword,
    language,
    normalized: normalizeKeyword(keyword),
    tags,
    note,
    isFavourite,
    targetUrl,
    volume,
    isArchived,
    since,
    points: [],
    unsent: {},
  };
}

/** The keyword with a change of what is said of it, which the backend is to hear. */
export function withChange(record: KeywordRecord, change: Partial<KeywordSettings>): KeywordRecord {
  return { ...record, ...change, unsent: { ...record.unsent, ...change }, refusal: undefined };
}
