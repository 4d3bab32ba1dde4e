import type { Collector, CollectorRun, Walk } from '../collector.ts';
import type { JsonLdFact, StructuredDataFacts } from '../head-facts.ts';

/** JSON-LD blocks as written, and the types that Microdata and RDFa name. */
export const structuredData: Collector<'structuredData'> = {
  group: 'structuredData',
  start<Node extends object>({ view, at }: Walk<Node>): CollectorRun<Node, StructuredDataFacts> {
    const jsonLd: JsonLdFact[] = [];
    const microdataTypes: StructuredDataFacts['microdataTypes'][number][] = [];
    const rdfaTypes: StructuredDataFacts['rdfaTypes'][number][] = [];
    return {
      enter: {
        script(node) {
          const type = view.attribute(node, 'type')?.split(';')[0]?.trim().toLowerCase();
          if (type !== 'application/ld+json') return;
          const source = view.textContent(node);
          const { types, error } = readJsonLd(source);
          jsonLd.push({
            node: at.number,
            text: source.slice(0, maxLength),
            isTruncated: source.length > maxLength,
            error,
            types,
            location: at.location,
          });
        },
      },
      attributes: {
        itemtype(_node, value) {
          if (value.trim() && microdataTypes.length < 200) microdataTypes.push({ node: at.number, type: value.trim() });
        },
        typeof(_node, value) {
          if (value.trim() && rdfaTypes.length < 200) rdfaTypes.push({ node: at.number, type: value.trim() });
        },
      },
      finish: () => ({ jsonLd, microdataTypes, rdfaTypes }),
    };
  },
};

const maxLength = 200_000;

function readJsonLd(source: string): { types: string[]; error: string | null } {
  try {
    return { types: typesIn(JSON.parse(source)), error: null };
  } catch (cause) {
    return { types: [], error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Every `@type`, breadth first; no recursion, since pages nest thousands of levels. */
function typesIn(value: unknown): string[] {
  const types = new Set<string>();
  const pending: unknown[] = [value];
  for (let index = 0; index < pending.length && types.size < 100; index += 1) {
    const item = pending[index];
    if (typeof item !== 'object' || item === null) continue;
    for (const [key, child] of Object.entries(item)) {
      if (key === '@type') for (const type of [child].flat()) if (typeof type === 'string') types.add(type);
      if (typeof child === 'object') pending.push(child);
    }
  }
  return [...types];
}
