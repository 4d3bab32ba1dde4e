import { foldSpace } from '#shared/kernel/fold-space.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

/** Why a keyword is not asked for. */
export type KeywordFault = 'empty' | 'too-long' | 'too-many-words' | 'operator' | 'symbols';

const maxLength = 80;
const maxWords = 10;
/** Words that a search engine takes as commands: `site:`, quotation marks, exclusion, alternatives. */
const operator =
  /(?:^|\s)(?:site|inurl|allinurl|intitle|allintitle|intext|allintext|inanchor|filetype|ext|related|cache|info|link|before|after):|["“”„]|(?:^|\s)-\w|(?:^|\s)(?:OR|AND|NOT)(?:\s|$)|\*/u;

/**
 * A keyword as sources are asked for it: NFC, lower case, single spaces. Limits are those of Google Ads, which most
 * sources hand on: 80 characters, ten words, nothing but letters, digits and punctuation.
 * https://docs.dataforseo.com/v3/keywords_data/google_ads/search_volume/live/ (checked 2026-11)
 */
export function askableKeyword(text: string): Result<string, KeywordFault> {
  const keyword = foldSpace(text.normalize('NFC'));
  if (keyword === '') return err('empty');
  if (operator.test(keyword)) return err('operator');
  if (Array.from(keyword).length > maxLength) return err('too-long');
  if (keyword.split(' ').length > maxWords) return err('too-many-words');
  if (!/[\p{L}\p{N}]/u.test(keyword) || /\p{Extended_Pictographic}/u.test(keyword.replaceAll(/[©®™]/gu, ''))) {
    return err('symbols');
  }
  return ok(keyword.toLowerCase());
}
