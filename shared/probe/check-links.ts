import type { LinkStatusFact, LinkStatusFacts, LinkVerdict } from '#shared/audit/facts/context-facts.ts';
import type { Result } from '#shared/kernel/result.ts';
import { parseUrl, withoutFragment } from '#shared/kernel/url.ts';
import { before } from '#shared/kernel/without-end.ts';

import type { ProbeAnswer, ProbeFailure, ProbeFetcher } from './fetcher.ts';
import { mayAsk } from './may-ask.ts';
import { discardBody, readBytes } from './read-body.ts';
import { runPooled } from '#shared/kernel/run-pooled.ts';

export interface LinkQuestion {
  readonly pageUrl: string;
  /** Addresses as the page links to them, fragments included; repeated ones are asked once. */
  readonly urls: readonly string[];
  readonly signal: AbortSignal;
  /** Called after each answer with how many of `total` are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Addresses asked for one page; what is beyond is counted as skipped. */
export const maxLinks = 2_000;

const limits = { concurrency: 8, perKey: 3 };
const timeoutMs = 10_000;
/** Read to look for fragments. */
const maxHtmlBytes = 2 * 1024 * 1024;

/**
 * Asks what each link answers, as politely as it goes: HEAD first, GET only where HEAD is refused or finds nothing, few
 * at once and fewer per host, without credentials, private addresses never.
 */
export async function checkLinks(fetcher: ProbeFetcher, question: LinkQuestion): Promise<LinkStatusFacts> {
  const { pageUrl, urls, signal, onProgress } = question;
  const targets = [...Map.groupBy(new Set(urls), withoutFragment)].map(([url, forms]): LinkTarget => ({
    url,
    fragments: forms.flatMap(fragmentOf),
  }));
  const asked = targets.slice(0, maxLinks);
  const links = new Map<string, LinkStatusFact>();
  await runPooled(
    asked,
    limits,
    ({ url }) => parseUrl(url)?.host ?? '',
    async (target) => {
      links.set(target.url, await checkLink(fetcher, target, pageUrl));
      onProgress?.(links.size, asked.length);
    },
    signal,
  );
  return {
    links: asked.flatMap(({ url }) => links.get(url) ?? []),
    total: targets.length,
    skipped: targets.length - links.size,
  };
}

/** What an answer says about the link. A refusal to programs says nothing about people. */
export function linkVerdict(answer: Pick<ProbeAnswer, 'status' | 'isRedirected' | 'headers'>): LinkVerdict {
  const { status, isRedirected, headers } = answer;
  if ([401, 403, 407, 429, 451, 999].includes(status)) return 'blocked';
  // Challenge pages of bot defences come with 503 too.
  if (headers['cf-mitigated'] !== undefined || (status === 503 && headers['retry-after'] !== undefined))
    return 'blocked';
  if (status >= 400) return 'broken';
  if (status >= 300) return 'redirect';
  return isRedirected ? 'redirect' : 'ok';
}

interface LinkTarget {
  readonly url: string;
  /** Decoded, without `#`. */
  readonly fragments: readonly string[];
}

async function checkLink(fetcher: ProbeFetcher, target: LinkTarget, pageUrl: string): Promise<LinkStatusFact> {
  const { url, fragments } = target;
  const unknown = { url, status: null, finalUrl: null, contentType: null, sizeBytes: null, missingFragments: [] };
  if (!mayAsk(url, pageUrl)) return { ...unknown, verdict: 'private', failure: null };
  const answer = await askForLink(fetcher, url, fragments.length > 0);
  if (!answer.ok) {
    const { kind, message } = answer.failure;
    return { ...unknown, verdict: kind === 'dead-host' ? 'broken' : 'unknown', failure: message };
  }
  const { status, finalUrl, headers, body } = answer.value;
  const missingFragments = await findMissing(answer.value, fragments);
  if (fragments.length === 0) await discardBody(body);
  const length = Number(headers['content-length'] ?? Number.NaN);
  return {
    url,
    verdict: linkVerdict(answer.value),
    status,
    finalUrl,
    failure: null,
    contentType: headers['content-type'] ?? null,
    sizeBytes: Number.isFinite(length) ? length : null,
    missingFragments,
  };
}

/** Many servers answer HEAD with an error that GET does not get. */
async function askForLink(
  fetcher: ProbeFetcher,
  url: string,
  needsBody: boolean,
): Promise<Result<ProbeAnswer, ProbeFailure>> {
  if (!needsBody) {
    const head = await fetcher.ask({ url, method: 'HEAD', timeoutMs });
    if (head.ok && head.value.status < 400) return head;
    if (head.ok) await discardBody(head.value.body);
    else if (head.failure.kind !== 'network') return head;
  }
  return fetcher.ask({ url, method: 'GET', timeoutMs });
}

async function findMissing(answer: ProbeAnswer, fragments: readonly string[]): Promise<readonly string[]> {
  if (fragments.length === 0) return [];
  const { status, headers, body } = answer;
  if (status !== 200 || !/\bhtml\b/i.test(headers['content-type'] ?? '')) {
    await discardBody(body);
    return [];
  }
  try {
    const { bytes, isTruncated } = await readBytes(body, maxHtmlBytes);
    if (isTruncated) return [];
    const html = new TextDecoder().decode(bytes);
    return fragments.filter((fragment) => !hasTarget(html, fragment));
  } catch {
    return [];
  }
}

/** Looks for the text of the name anywhere in an attribute: a script that sets it later counts as present. */
function hasTarget(html: string, fragment: string): boolean {
  return html.includes(`"${fragment}"`) || html.includes(`'${fragment}'`) || html.includes(`=${fragment}`);
}

function fragmentOf(url: string): readonly string[] {
  const hash = url.indexOf('#');
  const raw = hash === -1 ? '' : before(url.slice(hash + 1), ':~:');
  // `#top` and `#` always work; `#!` and `#/` are routes of scripts.
  if (raw === '' || raw.toLowerCase() === 'top' || /^[!/]/.test(raw)) return [];
  try {
    return [decodeURIComponent(raw)];
  } catch {
    return [raw];
  }
}
