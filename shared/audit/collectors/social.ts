import type { Collector, CollectorRun, Walk } from '../walk/collector.ts';
import type { SocialFact } from '../facts/head-facts.ts';

/** Open Graph, Twitter card and related meta tags (https://ogp.me/, prefix list of the RDFa initial context). */
export const social: Collector<'social'> = {
  group: 'social',
  start<Node extends object>({ view, at }: Walk<Node>): CollectorRun<Node, readonly SocialFact[]> {
    const found: SocialFact[] = [];
    return {
      enter: {
        meta(node) {
          for (const attribute of ['property', 'name'] as const) {
            const property = view.attribute(node, attribute)?.trim().toLowerCase();
            if (!property || !/^(og|twitter|fb|article|product|book|profile|video|music):/.test(property)) continue;
            const content = (view.attribute(node, 'content') ?? '').trim().slice(0, 4_096);
            found.push({ node: at.number, property, content, attribute, location: at.location });
            return;
          }
        },
      },
      finish: () => found,
    };
  },
};
