import { soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { declaredHreflang } from '#shared/audit/reading/declared-hreflang.ts';
import { decideNoindex } from '#shared/audit/reading/noindex.ts';
import type { CollectedPage } from '#shared/audit/served-page/audit-served-page.ts';

import type { PageReading } from './page-reading.ts';
import { rawContext } from './raw-context.ts';

/** What a page says of itself, which checks compare with other pages. */
export function headOf({
  facts,
  nodes,
  view,
}: CollectedPage): Pick<
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
  const { collectedAt, document, response } = facts;
  const context = rawContext(facts);
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

/** Of the ASCII kind alone: a no-break space is part of a title. */
function foldAsciiSpace(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}
