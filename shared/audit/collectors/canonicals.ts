import type { Collector, CollectorRun, Walk } from '../walk/collector.ts';
import type { CanonicalFact } from '../facts/head-facts.ts';

/** Every `<link rel=canonical>`, in the head or not. */
export const canonicals: Collector<'canonicals'> = {
  group: 'canonicals',
  start<Node extends object>({ view, at, resolve }: Walk<Node>): CollectorRun<Node, readonly CanonicalFact[]> {
    const found: CanonicalFact[] = [];
    return {
      enter: {
        link(node) {
          if (!view.attribute(node, 'rel')?.toLowerCase().split(/\s+/).includes('canonical')) return;
          const href = view.attribute(node, 'href')?.trim() ?? null;
          found.push({
            node: at.number,
            href,
            url: href ? resolve(href) : null,
            location: at.location,
            extraAttributes: ['hreflang', 'lang', 'media', 'type'].filter(
              (name) => view.attribute(node, name) !== null,
            ),
          });
        },
      },
      finish: () => found,
    };
  },
};
