import type { SitePlace } from '../checks/check.ts';
import { type CrawlEnd, crawlOutcomes } from '../outcome.ts';
import { detailWords, outcomeWords } from '../outcome-words.ts';
import type { CrawlReport } from '../report/crawl-report.ts';

const ends: Readonly<Record<CrawlEnd, string>> = {
  complete: 'every address in scope that robots.txt allows was asked',
  'max-pages': 'ended at the limit of pages',
  'max-requests': 'ended at the limit of requests',
  'max-time': 'ended at the limit of time',
  'max-bytes': 'ended at the limit of bytes',
  stopped: 'stopped by you',
  'robots-unreachable': 'ended: robots.txt could not be read, which forbids everything',
  'no-answer': 'ended: the host never answered; is it written right, and can it be reached from here?',
  'host-unwell': 'ended: the host answered with errors again and again',
  blocked: 'ended: the host refused everything with one answer',
  'rate-limited': 'ended: the host asked for longer pauses than the crawl makes',
};

/** How far the crawl came, in a sentence. */
export function endLine({ counts, ended, forgotten, isComplete, isList = false, startFailure }: CrawlReport): string {
  const { excluded = 0, trap = 0 } = counts;
  const more = [
    excluded > 0 ? `; ${excluded} left out by your options or nofollow` : '',
    trap > 0 ? `; ${trap} endless addresses left out` : '',
    forgotten > 0 ? `; ${forgotten} addresses more were seen than are kept` : '',
  ].join('');
  if (ended === 'complete' && isList)
    return `A list: every address of it was looked at, its links were not followed${more}.`;
  if (ended === 'complete' && startFailure !== undefined) return `Not complete: the start led to no page${more}.`;
  if (ended === 'complete' && !isComplete) return `Not complete: a limit kept addresses from being asked${more}.`;
  return `${isComplete ? 'Complete' : 'Not complete'}: ${ends[ended]}${more}.`;
}

/** "The start failed: it answers 404."; undefined where it led to a page. */
export function startLine({ startFailure }: CrawlReport): string | undefined {
  return startFailure === undefined ? undefined : `The start failed: it ${startFailure}.`;
}

/** Where there are no findings: whether anything was judged at all. */
export function nothingLine(report: CrawlReport): string {
  return pageCount(report) === 0 ? 'No page was read, so nothing was judged.' : 'Nothing was found.';
}

export function pageCount({ urls }: CrawlReport): number {
  return urls.filter(({ wordCount }) => wordCount !== undefined).length;
}

/** "41 answered, 1 not HTML, 168 out of scope": what became of every known address. */
export function countsLine({ counts }: CrawlReport): string {
  return crawlOutcomes
    .flatMap((outcome) => (counts[outcome] ? [`${counts[outcome]} ${outcomeWords[outcome]}`] : []))
    .join(', ');
}

/** Why addresses were not asked, with how many: "12 kept back by a limit (depth), 3 left out (nofollow)". */
export function reasonsLine({ urls }: CrawlReport): string {
  const reasons = urls.flatMap(({ detail, outcome }) =>
    detail !== undefined && outcome !== 'fetched' ? [`${outcomeWords[outcome]} (${detailWords(detail)})`] : [],
  );
  return [...Map.groupBy(reasons, (reason) => reason)].map(([reason, same]) => `${same.length} ${reason}`).join(', ');
}

/** Date and time for people, UTC. */
export function timeLine({ endedAt, startedAt }: CrawlReport): string {
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(startedAt),
  );
  const seconds = Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1_000);
  return `${date} UTC, ${seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`}`;
}

/** A place in one line: the page, what is said of it, and where the element leads. */
export function placeLine({ part, target, text, url, value }: SitePlace): string {
  const shown = [value, text && `“${text}”`, part && part !== 'none' && part !== 'main' ? `in ${part}` : '']
    .filter(Boolean)
    .join(', ');
  const arrow = target !== undefined && target !== url ? ` → ${target}` : '';
  return `${url}${arrow}${shown ? ` (${shown})` : ''}`.replace(/\s+/g, ' ');
}
