import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { VariantFact, VariantKind } from '#shared/audit/facts/context-facts.ts';
import { networkReason } from '#shared/kernel/network-reason.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import type { ProbeFetcher } from './fetcher.ts';
import { mayAsk } from './may-ask.ts';
import { discardBody, readBytes } from './read-body.ts';
import type { ReadHtml } from './read-targets.ts';
import { runPooled } from '#shared/kernel/run-pooled.ts';

const timeoutMs = 10_000;
const maxBytes = 1_000_000;
const maxTextLength = 2_000;

export interface VariantQuestion {
  readonly facts: PageFacts;
  readonly readHtml: ReadHtml;
  /** A name that no page has, for asking after a page that can't exist. */
  readonly impossibleName: string;
  readonly signal: AbortSignal;
}

/** Asks the other forms of the page's address, a page that can't exist, and well-known files. */
export async function readVariants(fetcher: ProbeFetcher, question: VariantQuestion): Promise<readonly VariantFact[]> {
  const wanted = variantsOf(question.facts, question.impossibleName);
  const read = new Map<WantedVariant, VariantFact>();
  await runPooled(
    wanted,
    { concurrency: 4, perKey: 3 },
    ({ url }) => parseUrl(url)?.host ?? '',
    async (variant) => void read.set(variant, await readVariant(fetcher, variant, question)),
    question.signal,
  );
  return wanted.flatMap((variant) => read.get(variant) ?? []);
}

interface WantedVariant {
  readonly kind: VariantKind;
  readonly url: string;
}

/** The addresses to ask for this page; those that would be the page itself are left out. */
export function variantsOf({ url: pageUrl, document }: PageFacts, impossibleName: string): readonly WantedVariant[] {
  const page = parseUrl(pageUrl);
  if (!page) return [];
  const hasIcon = document.head?.links.some(({ rel }) => rel.includes('icon')) ?? true;
  const wanted = [
    page.protocol === 'https:' && page.port === '' && changed('http', page, (url) => (url.protocol = 'http:')),
    changed('host', page, (url) => (url.hostname = otherHost(url.hostname))),
    changed('slash', page, (url) => (url.pathname = otherSlash(url.pathname))),
    changed('case', page, (url) => (url.pathname = otherCase(url.pathname))),
    changed('missing-page', page, (url) => {
      url.pathname = `/${impossibleName}`;
      url.search = '';
    }),
    changed('llms-txt', page, (url) => {
      url.pathname = '/llms.txt';
      url.search = '';
    }),
    !hasIcon && { kind: 'favicon-ico' as const, url: `${page.origin}/favicon.ico` },
  ];
  return wanted.filter((variant) => variant !== false && variant !== undefined);
}

function changed(kind: VariantKind, page: URL, change: (url: URL) => void): WantedVariant | undefined {
  const url = new URL(page.href);
  url.hash = '';
  const before = url.href;
  change(url);
  return url.href === before ? undefined : { kind, url: url.href };
}

/** Only `www.` and the bare registrable host are forms of each other; other subdomains are sites of their own. */
function otherHost(hostname: string): string {
  if (hostname.startsWith('www.')) return hostname.slice(4);
  return /^[^.]+\.[^.\d]+$/.test(hostname) ? `www.${hostname}` : hostname;
}

function otherSlash(path: string): string {
  if (path === '/' || /\.[a-z0-9]{1,5}$/i.test(path)) return path;
  return path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
}

function otherCase(path: string): string {
  const lower = path.toLowerCase();
  return lower === path ? path.replace(/\/[a-z]/g, (start) => start.toUpperCase()) : lower;
}

async function readVariant(
  fetcher: ProbeFetcher,
  { kind, url }: WantedVariant,
  { facts, readHtml }: VariantQuestion,
): Promise<VariantFact> {
  const unread: VariantFact = {
    kind,
    url,
    status: null,
    failure: null,
    finalUrl: null,
    isRedirected: false,
    contentType: null,
    title: null,
    canonical: null,
    text: '',
  };
  if (!mayAsk(url, facts.url)) return { ...unread, failure: 'a private or unusable address, not asked' };
  const asked = await fetcher.ask({ url, method: 'GET', timeoutMs });
  if (!asked.ok) return { ...unread, failure: asked.failure.message };
  const { status, finalUrl, isRedirected, headers, body } = asked.value;
  const contentType = headers['content-type'] ?? null;
  const answered = { ...unread, status, finalUrl, isRedirected, contentType };
  const isHtml = /\bhtml\b/i.test(contentType ?? '');
  if (!isHtml && kind !== 'llms-txt') {
    await discardBody(body);
    return answered;
  }
  try {
    const { bytes } = await readBytes(body, maxBytes);
    if (!isHtml) return { ...answered, text: new TextDecoder().decode(bytes).slice(0, maxTextLength) };
    const { head, canonicals } = await readHtml(bytes, contentType ?? 'text/html', finalUrl);
    return { ...answered, title: head?.titles[0]?.text ?? null, canonical: canonicals?.[0]?.url ?? null };
  } catch (error) {
    return { ...answered, failure: networkReason(error) };
  }
}
