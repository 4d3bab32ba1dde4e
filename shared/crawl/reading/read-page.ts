import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { declaredHreflang } from '#shared/audit/reading/declared-hreflang.ts';
import { decideNoindex } from '#shared/audit/reading/noindex.ts';
import { directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { linkName } from '#shared/audit/reading/link-name.ts';
import type { PageContext } from '#shared/audit/rule.ts';
import { collectServedPage, type ServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import type { DocumentView } from '#shared/page/document-view.ts';
import { parseUrl, withoutFragment } from '#shared/kernel/url.ts';

import { type DescribedRules, judgePage } from './judge-page.ts';
import { minHash } from './min-hash.ts';
import type { PageReading, ReadLink, TextSketch } from './page-reading.ts';
import { type BodyReading, readBody } from './read-body.ts';
import { createShingleCounter, type ShingleCounter } from './word-shingles.ts';

/** Reads a page as served for the crawl: links, what is compared with other pages, and what the page rules find. */
export function readPage(page: ServedPage, described: DescribedRules): PageReading {
  const { facts, nodes, view } = collectServedPage(page);
  const context: PageContext = {
    url: facts.url,
    collectedAt: facts.collectedAt,
    source: 'raw',
    isStaging: false,
    facts,
  };
  const body = readBody(view);
  const main = createShingleCounter();
  main.add(facts.document.text?.mainText ?? '');
  return {
    ...headOf(facts, context, view, nodes),
    ...judgePage(facts, { view, nodes }, described),
    ...textOf(facts, body, main),
    ...filesOf(facts),
    links: linksOf(facts, context, body, view),
  };
}

function headOf<Node extends object>(
  { collectedAt, document, response }: PageFacts,
  context: PageContext,
  view: DocumentView<Node>,
  nodes: readonly Node[],
): Pick<
  PageReading,
  | 'title'
  | 'description'
  | 'h1'
  | 'lang'
  | 'canonical'
  | 'isNoindex'
  | 'alternates'
  | 'unreadAlternates'
  | 'next'
  | 'prev'
  | 'refresh'
> {
  const { canonicals, head, headings, hreflang, language, robotsDirectives } = document;
  const titleNode = nodes[head?.titles[0]?.node ?? -1];
  const h1 = headings?.find(({ level, isRole }) => level === 1 && isRole !== true)?.text;
  const refresh = head?.refreshes.find(({ url }) => url !== null);
  const headers = response.state === 'present' ? response.value.headers : {};
  const related = (rel: string): string | null => head?.links.find((link) => link.rel.includes(rel))?.url ?? null;
  return {
    title: titleNode ? foldAsciiSpace(view.textContent(titleNode)).slice(0, 5_000) : null,
    description:
      head?.metas
        .find(({ name }) => name === 'description')
        ?.content?.trim()
        .slice(0, 1_000) ?? null,
    h1: h1?.slice(0, 500) ?? null,
    lang: language?.lang?.trim().toLowerCase().slice(0, 35) || null,
    canonical: soleCanonicalUrl(canonicals ?? [], context) ?? null,
    isNoindex: decideNoindex(robotsDirectives ?? [], headers, collectedAt).isBlocked,
    alternates: declaredHreflang(hreflang ?? [], context)
      .flatMap(({ code, url }) => (url === null ? [] : [{ code: code.slice(0, 35), url }]))
      .slice(0, 200),
    unreadAlternates:
      head?.links.filter((link) => link.hreflang !== null && !link.rel.includes('alternate')).length ?? 0,
    next: related('next'),
    prev: related('prev'),
    refresh: refresh?.url ? { delaySeconds: refresh.delaySeconds ?? 0, url: refresh.url } : null,
  };
}

function textOf(
  { document }: PageFacts,
  { words, shape }: BodyReading,
  main: ShingleCounter,
): Pick<
  PageReading,
  'wordCount' | 'mainWordCount' | 'textHash' | 'bodyHash' | 'bodyWords' | 'shape' | 'body' | 'main'
> {
  const bodyHash = words.hash();
  const mainHash = main.hash();
  const body = sketch(words);
  return {
    wordCount: document.text?.wordCount ?? 0,
    mainWordCount: document.text?.mainWordCount ?? 0,
    textHash: main.wordCount >= leastWords ? mainHash : bodyHash,
    bodyHash,
    bodyWords: words.wordCount,
    shape,
    body,
    main: mainHash === bodyHash ? body : sketch(main),
  };
}

/** Below this a text says too little to be called the same as another. */
const leastWords = 20;

function sketch(counter: ShingleCounter): TextSketch {
  const shingles = counter.shingles();
  return { shingles, signature: minHash(shingles) };
}

function filesOf({ document }: PageFacts): Pick<PageReading, 'insecure' | 'resources'> {
  const { images, resources } = document;
  const files = new Map<string, PageReading['resources'][number]['kind']>();
  const add = (url: string | null, kind: PageReading['resources'][number]['kind']): void => {
    if (url !== null && /^https?:/i.test(url) && files.size < 100) files.set(withoutFragment(url), kind);
  };
  for (const { url } of resources?.styles ?? []) add(url, 'style');
  for (const { url } of resources?.scripts ?? []) add(url, 'script');
  for (const { url } of images ?? []) add(url, 'image');
  return {
    insecure: [...new Set(resources?.insecure.map(({ url }) => url))].slice(0, 20),
    resources: Array.from(files, ([url, kind]) => ({ url, kind })),
  };
}

function linksOf(
  { document }: PageFacts,
  context: PageContext,
  { frames }: BodyReading,
  { baseUrl, url: pageUrl }: Pick<DocumentView, 'baseUrl' | 'url'>,
): readonly ReadLink[] {
  const own = withoutFragment(pageUrl);
  const isPageNofollow = directivesNamed(document.robotsDirectives ?? [], context, ['nofollow', 'none']).length > 0;
  const links = (document.links ?? []).flatMap((link): ReadLink[] => {
    const { node, region, rel, url } = link;
    if (url === null || !/^https?:/i.test(url) || withoutFragment(url) === own) return [];
    const isNofollow = isPageNofollow || rel.includes('nofollow');
    return [{ url, isNofollow, part: region, text: linkName(link).slice(0, 120), node }];
  });
  const framed = frames.flatMap((source): ReadLink[] => {
    const url = parseUrl(source, baseUrl)?.href;
    return url === undefined || !/^https?:/i.test(url)
      ? []
      : [{ url, isNofollow: isPageNofollow, part: 'none', text: '', node: -1 }];
  });
  return [...links, ...framed].slice(0, maxLinks);
}

/** As many as bluesnake keeps of a page. */
const maxLinks = 10_000;

/** Of the ASCII kind alone: a no-break space is part of a title. */
function foldAsciiSpace(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}
