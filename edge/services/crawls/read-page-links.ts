import type { CrawlLinks, CrawlPageLink, CrawlPageLinks } from '#shared/api/crawl-links.ts';
import { isNofollowFlag } from '#shared/crawl/site/link-flags.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { RequestContext } from '../context.ts';
import { asPlaced } from './earlier-pages.ts';
import { inTurn } from './in-turn.ts';
import { openResult, requireCrawl } from './read.ts';

/** Pages that link to one, named with the texts of their links: each lies in a bundle of its own. */
const mostInlinks = 100;

type LinkingPage = CrawlLinks['pages'][number];

/** Who links to a page and where it leads. Throws `not_found` for an id that the crawl does not know as a page or target. */
export async function readCrawlPageLinks(
  context: RequestContext,
  crawlId: string,
  page: number,
): Promise<CrawlPageLinks> {
  const crawl = await requireCrawl(context, crawlId);
  const { pages } = asLinks(await new Response(await openResult(context, crawl, 'links')).json());
  const placed = asPlaced(await new Response(await openResult(context, crawl, 'pages')).json());
  const bundles = new Map(placed.map(([, id, bundle]) => [id, bundle]));
  const own = pages.find(({ id }) => id === page);
  const linking = pages.filter(({ id, targets }) => id !== page && targets.includes(page));
  if (!own && linking.length === 0) throw new AppError('not_found', { message: 'No page of the crawl has this id.' });
  const shown = linking.slice(0, mostInlinks);
  const texts = await readTexts(context, crawl.id, bundles, own ? [own, ...shown] : shown);
  const linkAt = (from: LinkingPage, at: number, other: number): CrawlPageLink => ({
    page: other,
    text: texts.get(from.id)?.[at] ?? '',
    isNofollow: isNofollowFlag(from.flags[at] ?? 0),
  });
  const outlinks = new Map<string, CrawlPageLink>();
  for (const [at, target] of (own?.targets ?? []).entries()) {
    if (!own || target < 0) continue;
    const link = linkAt(own, at, target);
    outlinks.set(`${target} ${link.text}`, link);
  }
  return {
    inlinkCount: linking.length,
    inlinks: shown.map((from) => linkAt(from, from.targets.indexOf(page), from.id)),
    outlinks: [...outlinks.values()],
  };
}

/** Texts of the links of these pages, in their order; none for what the archive has lost. */
async function readTexts(
  { crawlArchive, workspaceId }: RequestContext,
  crawlId: string,
  bundles: ReadonlyMap<number, string>,
  pages: readonly LinkingPage[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const texts = new Map<number, readonly string[]>();
  await inTurn(new Set(pages.flatMap(({ id }) => bundles.get(id) ?? [])), async (bundle) => {
    const details = await crawlArchive.details({ workspaceId, crawlId }, bundle);
    for (const each of details) if (bundles.get(each.id) === bundle) texts.set(each.id, each.texts);
  });
  return texts;
}

/** Safe because only `judgeCrawl` writes it. */
function asLinks(json: unknown): CrawlLinks {
  return json as CrawlLinks;
}
