import type { Collector, CollectorRun, Walk } from '../walk/collector.ts';
import type { ViewportFact } from '../facts/head-facts.ts';

/** Every viewport meta tag. The last one wins in browsers. */
export const viewport: Collector<'viewport'> = {
  group: 'viewport',
  start<Node extends object>({ view, at }: Walk<Node>): CollectorRun<Node, readonly ViewportFact[]> {
    const found: ViewportFact[] = [];
    return {
      enter: {
        meta(node) {
          if (view.attribute(node, 'name')?.trim().toLowerCase() !== 'viewport') return;
          found.push({ node: at.number, content: view.attribute(node, 'content') ?? '', location: at.location });
        },
      },
      finish: () => found,
    };
  },
};
