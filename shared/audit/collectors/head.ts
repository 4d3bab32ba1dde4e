import { foldSpace } from '#shared/kernel/fold-space.ts';
import { type Collector, type CollectorRun, type Walk } from '../walk/collector.ts';
import type { HeadFacts, HeadLinkFact, MetaFact, TitleFact } from '../facts/head-facts.ts';

/** Titles, meta tags, links and refreshes, wherever in the document they stand. */
export const head: Collector<'head'> = {
  group: 'head',
  start<Node extends object>({ view, at, resolve }: Walk<Node>): CollectorRun<Node, HeadFacts> {
    const titles: TitleFact[] = [];
    const metas: MetaFact[] = [];
    const links: HeadLinkFact[] = [];
    const refreshes: HeadFacts['refreshes'][number][] = [];
    return {
      enter: {
        title(node) {
          if (view.isHtml(node)) {
            titles.push({ node: at.number, text: foldSpace(view.textContent(node)), location: at.location });
          }
        },
        meta(node) {
          const httpEquiv = lower(view.attribute(node, 'http-equiv'));
          const content = view.attribute(node, 'content');
          metas.push({
            node: at.number,
            name: lower(view.attribute(node, 'name')),
            property: lower(view.attribute(node, 'property')),
            httpEquiv,
            charset: view.attribute(node, 'charset'),
            content,
            location: at.location,
          });
          if (httpEquiv === 'refresh' && content) refreshes.push({ node: at.number, ...readRefresh(content, resolve) });
        },
        link(node) {
          const rel = tokens(view.attribute(node, 'rel'));
          if (rel.length === 0) return;
          const href = view.attribute(node, 'href')?.trim() ?? null;
          links.push({
            node: at.number,
            rel,
            href,
            url: href ? resolve(href) : null,
            hreflang: view.attribute(node, 'hreflang'),
            media: view.attribute(node, 'media'),
            type: view.attribute(node, 'type'),
            sizes: view.attribute(node, 'sizes'),
            location: at.location,
          });
        },
      },
      finish: () => ({ titles, metas, links, refreshes }),
    };
  },
};

/** `5; url=/next` by HTML §4.2.5.3 ("shared declarative refresh steps"). */
function readRefresh(
  content: string,
  resolve: (href: string) => string | null,
): { delaySeconds: number | null; url: string | null } {
  const match = /^\s*(\d*)(?:\.[\d.]*)?\s*(?:[;,\s]\s*(?:url\s*=\s*)?(.*))?$/is.exec(content);
  const target = match?.[2]?.trim().replace(/^(['"])(.*?)\1?$/s, '$2');
  return { delaySeconds: match?.[1] ? Number(match[1]) : null, url: target ? resolve(target) : null };
}

function lower(value: string | null): string | null {
  return value === null ? null : value.trim().toLowerCase();
}

function tokens(value: string | null): string[] {
  return value === null ? [] : value.toLowerCase().split(/\s+/).filter(Boolean);
}
