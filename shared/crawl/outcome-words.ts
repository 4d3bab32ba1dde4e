import { connectionFaultWords } from '#shared/kernel/connection-fault.ts';

import type { CrawlEnd } from './outcome.ts';

/** Why a crawl ended early, or left a host alone. */
export const endWords: Readonly<Record<Exclude<CrawlEnd, 'complete'>, string>> = {
  'max-pages': 'the crawl ended at its limit of pages',
  'max-requests': 'the crawl ended at its limit of requests',
  'max-time': 'the crawl ended at its limit of time',
  'max-bytes': 'the crawl ended at its limit of bytes',
  stopped: 'the crawl was stopped',
  'robots-unreachable': 'robots.txt could not be read, which forbids everything',
  'no-answer': 'the host never answered',
  'host-unwell': 'the host answered with errors and was left alone',
  blocked: 'the host refused everything',
  'rate-limited': 'the host asked for more time than the crawl had',
};

const otherWords: Readonly<Record<string, string>> = {
  depth: 'clicks from the start',
  pages: 'number of pages',
  requests: 'number of requests',
  ...connectionFaultWords,
  damaged: 'answer broke off',
  pattern: 'one set of parameters',
  hidden: 'the browser may not see where to',
  redirects: 'more than ten redirects in a row',
};

/** The `detail` of an address in words; as it is where it is one already. */
export function detailWords(detail: string): string {
  return otherWords[detail] ?? Object.entries(endWords).find(([end]) => end === detail)?.[1] ?? detail;
}

/** What an address without an answer does, after its name; `detail` says of what it failed. */
export function noAnswerWords(detail: string): string {
  return `gives no answer (${detailWords(detail)})`;
}
