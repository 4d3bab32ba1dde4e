import type { Collector, CollectorRun, Walk } from '../walk/collector.ts';
import type { HreflangFact } from '../facts/head-facts.ts';

/** Every `<link rel=alternate hreflang>`, in the head or not. */
export const hreflang: Collector<'hreflang'> = {
  group: 'hreflang',
  start<Node extends object>({ view, at, resolve }: Walk<Node>): CollectorRun<Node, readonly HreflangFact[]> {
    const found: HreflangFact[] = [];
    return {
      enter: {
        link(node) {
          const code = view.attribute(node, 'hreflang');
          if (code === null || !view.attribute(node, 'rel')?.toLowerCase().split(/\s+/).includes('alternate')) return;
          // A feed in a language is no version of the page.
          if (/^\s*application\/(?:rss|atom|feed)\b/i.test(view.attribute(node, 'type') ?? '')) return;
          const href = view.attribute(node, 'href')?.trim() ?? null;
          found.push({
            node: at.number,
            code: code.trim(),
            href,
            url: href ? resolve(href) : null,
            location: at.location,
            extraAttributes: ['media', 'type'].filter((name) => view.attribute(node, name) !== null),
          });
        },
      },
      finish: () => found,
    };
  },
};
