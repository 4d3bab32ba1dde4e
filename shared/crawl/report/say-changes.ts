import type { Locale } from '#shared/kernel/locale.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { withColon } from '#shared/kernel/with-colon.ts';

import { type CrawlTextKey, crawlTexts } from '../crawl-texts.data.ts';
import type { ChangedPage } from './crawl-comparison.ts';

/** Longest title or description that is said of a change, in characters. */
const longest = 80;

/** What changed on a page between two crawls, in one line: fields with both values, then the text and its length. */
export function sayChanges(
  changes: ChangedPage['changes'],
  say: (id: CrawlTextKey, params?: MessageParams) => string,
  locale: Locale,
): string {
  const words = changes.find(({ field }) => field === 'wordCount');
  const length = words ? [say('crawl.change.words', { before: words.before, after: words.after })] : [];
  const text = changes.some(({ field }) => field === 'textHash') ? [say('crawl.change.text')] : [];
  const ofText = [...text, ...length].join(', ');
  const fields = changes
    .filter(({ field }) => field !== 'textHash' && field !== 'wordCount')
    .map(({ after, before, field }) => {
      const id = `crawl.field.${field}`;
      return `${withColon(isText(id) ? say(id) : field, locale)} ${shown(before)} → ${shown(after)}`;
    });
  return [...fields, ...(ofText === '' ? [] : [ofText])].join('; ');
}

function shown(value: string): string {
  return value === '' ? '–' : value.slice(0, longest);
}

function isText(id: string): id is CrawlTextKey {
  return Object.hasOwn(crawlTexts, id);
}
