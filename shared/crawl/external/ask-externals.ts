import { runPooled } from '#shared/kernel/run-pooled.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { parseRobots, type RobotsTxt } from '#shared/robots/parse-robots.ts';

import type { CrawlPort } from '../drive/crawl-port.ts';
import { readRobots, robotsStatus } from '../drive/read-robots.ts';
import type { NoAnswer } from '../event.ts';
import { noAnswerWords } from '../outcome-words.ts';
import { type ExternalLook, type ExternalVerdict, nextLook, secondLookMs } from './external-look.ts';

/** What a home gives for it. */
export interface ExternalsHome extends Pick<CrawlPort, 'fetchOnce' | 'clock' | 'later'> {
  /**
   * Where others ask the same hosts: ends once a request may start at the origin, the next one `delayMs` later; false where
   * that comes too late. Else this paces for itself.
   */
  readonly turn?: (origin: string, delayMs: number) => Promise<boolean>;
}

export interface AskExternalsOptions {
  readonly userAgent: string;
  /** What earlier looks said, by address. */
  readonly before: ReadonlyMap<string, ExternalLook>;
  /** Aborted: what was not asked is left. */
  readonly signal: AbortSignal;
  readonly onLook?: (done: number, all: number) => void;
  /** Least time between two requests to one host. */
  readonly delayMs?: number;
}

/** A page that was there a week ago is not asked again. */
const trustMs = 7 * 24 * 3_600_000;
const maxHops = 10;
const atOnce = 12;

/** A text says why nothing may be asked (RFC 9309 §2.3.1: errors and silence forbid everything). */
type Rules = RobotsTxt | string | null;
type Seen = Pick<ExternalLook, 'verdict' | 'what'>;

/**
 * Asks addresses of other sites, once each: their robots.txt first, a host one request a second, nothing of the body. Gives
 * the looks that there are now; what the signal kept from being asked has none, or its earlier one.
 */
export async function askExternals(
  urls: readonly string[],
  home: ExternalsHome,
  { before, delayMs = 1_000, onLook, signal, userAgent }: AskExternalsOptions,
): Promise<readonly ExternalLook[]> {
  const looks = new Map(urls.flatMap((url) => before.get(url) ?? []).map((look) => [look.url, look]));
  const robots = new Map<string, Promise<Rules>>();
  const busy = new Set<string>();
  const due = urls.filter((url) => isDue(looks.get(url), home.clock()));
  let done = urls.length - due.length;
  const rest = (): Promise<void> => new Promise((resolve) => void home.later(resolve, delayMs));

  const look = async (url: string): Promise<void> => {
    const isBusy = busy.has(hostOf(url));
    if (!isBusy && home.turn && !(await home.turn(new URL(url).origin, delayMs))) return;
    const seen = isBusy ? tooBusy : await visit(url);
    if (seen === tooBusy) busy.add(hostOf(url));
    looks.set(url, nextLook(looks.get(url), { url, atMs: home.clock(), ...seen }));
    onLook?.((done += 1), urls.length);
    if (seen !== tooBusy && !home.turn) await rest();
  };

  const visit = async (url: string): Promise<Seen> => {
    let at = url;
    for (let hop = 0; hop <= maxHops; hop += 1) {
      const rules = await robotsOf(new URL(at).origin);
      if (typeof rules === 'string') return unclear(rules);
      if (rules && !crawlerAccess(rules, userAgent, at).isAllowed) return unclear('forbidden by robots.txt');
      const answer = await home.fetchOnce({ url: at, maxBytes: 0, cuts: true, wants: () => false });
      if (!answer.ok && answer.failure.reason === 'refused')
        return unclear('was not asked: a private or reserved host');
      if (!answer.ok) {
        const { reason } = answer.failure;
        return { verdict: noServer.has(reason) ? 'gone' : 'unclear', what: noAnswerWords(reason) };
      }
      const { headers, status } = answer.value;
      if (status !== 0 && (status < 300 || status > 399)) return judge(status, headers['retry-after'] !== undefined);
      const next = URL.parse(headers['location'] ?? '.', at);
      if (headers['location'] === undefined || !next || !/^https?:$/.test(next.protocol)) return unclear('redirects');
      at = next.href;
    }
    return unclear('redirects without end');
  };

  const robotsOf = (origin: string): Promise<Rules> => {
    const known = robots.get(origin) ?? readRobots(home.fetchOnce, origin).then(rulesOf);
    robots.set(origin, known);
    return known;
  };

  await runPooled(due, { concurrency: atOnce, perKey: 1 }, hostOf, look, signal);
  return [...looks.values()];
}

function rulesOf(found: Awaited<ReturnType<typeof readRobots>>): Rules {
  const status = robotsStatus(found);
  if (!found.ok) return status === null ? noAnswerWords(found.failure) : null;
  if (status === 0) return 'has a robots.txt that redirects out of sight';
  if (status === 429 || (status !== null && status >= 500)) return `answers ${status} for its robots.txt`;
  return status === 200 ? parseRobots(found.value.text) : null;
}

/** Where no server was met. */
const noServer: ReadonlySet<NoAnswer['reason']> = new Set(['dead-host', 'connection-refused']);

/** A look that proves nothing new is not made: one of a page that was there, and a second one too soon. */
function isDue(known: ExternalLook | undefined, nowMs: number): boolean {
  if (known?.verdict === 'found') return nowMs - known.atMs >= trustMs;
  const since = known?.goneSinceMs ?? null;
  return since === null || nowMs - since >= secondLookMs;
}

function judge(status: number, asksForTime: boolean): Seen {
  if (status === 429 || (status === 503 && asksForTime)) return tooBusy;
  const verdict: ExternalVerdict =
    status >= 200 && status < 300 ? 'found' : status === 404 || status === 410 || status >= 500 ? 'gone' : 'unclear';
  return { verdict: status === 999 ? 'unclear' : verdict, what: `answers ${status}` };
}

/** The rest of such a host is left alone. */
const tooBusy: Seen = { verdict: 'unclear', what: 'asks for time' };

function unclear(what: string): Seen {
  return { verdict: 'unclear', what };
}

function hostOf(url: string): string {
  return new URL(url).host;
}
