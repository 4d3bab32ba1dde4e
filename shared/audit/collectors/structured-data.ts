import { readRdfa } from '#shared/structured-data/rdfa/read-rdfa.ts';
import { readMicrodata } from '#shared/structured-data/read-microdata.ts';
import { type StructuredDataLimits, structuredDataLimits } from '#shared/structured-data/structured-item.ts';

import type { Collector, CollectorRun, Walk } from '../collector.ts';
import type { JsonLdFact, StructuredDataFacts } from '../head-facts.ts';

/** JSON-LD blocks as written, and the types that Microdata and RDFa name. */
export const structuredData: Collector<'structuredData'> = {
  group: 'structuredData',
  start<Node extends object>({ view, at }: Walk<Node>): CollectorRun<Node, StructuredDataFacts> {
    const jsonLd: JsonLdFact[] = [];
    const microdataTypes: StructuredDataFacts['microdataTypes'][number][] = [];
    const rdfaTypes: StructuredDataFacts['rdfaTypes'][number][] = [];
    const numbers = new Map<Node, number>();
    const items = { microdata: false, rdfa: false };
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
        itemscope(node) {
          items.microdata = true;
          numbers.set(node, at.number);
        },
        itemtype(_node, value) {
          if (value.trim() && microdataTypes.length < 200) microdataTypes.push({ node: at.number, type: value.trim() });
        },
        typeof(node, value) {
          items.rdfa = true;
          numbers.set(node, at.number);
          if (value.trim() && rdfaTypes.length < 200) rdfaTypes.push({ node: at.number, type: value.trim() });
        },
      },
      finish() {
        const options = { numberOf: (node: Node) => numbers.get(node), limits: markupLimits };
        const parts = [
          ...(items.microdata ? [readMicrodata(view, options)] : []),
          ...(items.rdfa ? [readRdfa(view, options)] : []),
        ];
        const markup = { items: parts.flatMap((part) => part.items), errors: parts.flatMap((part) => part.errors) };
        return { jsonLd, microdataTypes, rdfaTypes, ...(parts.length > 0 && { markup }) };
      },
    };
  },
};

const maxLength = 200_000;

/** Facts are sent and stored: what Microdata and RDFa say is kept to what a person could read. */
const markupLimits: StructuredDataLimits = {
  ...structuredDataLimits,
  depth: 50,
  items: 2_000,
  microdataSteps: 50_000,
  markupLength: 500_000,
  statements: 10_000,
};

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
