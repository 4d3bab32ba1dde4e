import type { DocumentView } from '#shared/page/document-view.ts';
import { compareText, isStatedInText } from '#shared/structured-data/is-stated-in-text.ts';
import { readRdfa } from '#shared/structured-data/rdfa/read-rdfa.ts';
import { readMicrodata } from '#shared/structured-data/read-microdata.ts';
import { findStatedValues } from '#shared/structured-data/stated-values.ts';
import { type StructuredDataLimits, structuredDataLimits } from '#shared/structured-data/structured-item.ts';

import type { Collector, CollectorRun, Walk } from '../walk/collector.ts';
import type { JsonLdFact, StructuredDataFacts } from '../facts/head-facts.ts';

/** JSON-LD blocks as written, and the types that Microdata and RDFa name. */
export const structuredData: Collector<'structuredData'> = {
  group: 'structuredData',
  start<Node extends object>({ view, at }: Walk<Node>): CollectorRun<Node, StructuredDataFacts> {
    const jsonLd: JsonLdFact[] = [];
    const microdataTypes: StructuredDataFacts['microdataTypes'][number][] = [];
    const rdfaTypes: StructuredDataFacts['rdfaTypes'][number][] = [];
    const numbers = new Map<Node, number>();
    const parsed: { readonly node: number; readonly value: unknown }[] = [];
    const text: string[] = [];
    const times: string[] = [];
    let textLength = 0;
    let lastBlock = -1;
    const items = { microdata: false, rdfa: false };
    return {
      enter: {
        script(node) {
          const type = view.attribute(node, 'type')?.split(';')[0]?.trim().toLowerCase();
          if (type !== 'application/ld+json') return;
          const source = view.textContent(node);
          const { value, types, error } = readJsonLd(source);
          if (error === null) parsed.push({ node: at.number, value });
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
      text(data) {
        textLength += data.length;
        if (textLength > maxTextLength) return;
        if (at.block !== lastBlock) text.push(' ');
        lastBlock = at.block;
        text.push(data);
      },
      attributes: {
        datetime: (_node, value) => void (times.length < 5_000 && times.push(value)),
        itemscope(node) {
          items.microdata = true;
          numbers.set(node, at.number);
        },
        // One outside of every item is a mistake that reading finds.
        itemprop: () => void (items.microdata = true),
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
        return {
          jsonLd,
          baseUrl: view.baseUrl,
          microdataTypes,
          rdfaTypes,
          ...(parts.length > 0 && { markup }),
          ...(parsed.length > 0 &&
            textLength <= maxTextLength && { unseen: findUnseen(parsed, text, times, languageOf(view)) }),
        };
      },
    };
  },
};

const maxLength = 200_000;

/** Text compared with what JSON-LD states, in UTF-16 code units. Beyond it, nothing is compared. */
const maxTextLength = 300_000;

/** Facts are sent and stored: what Microdata and RDFa say is kept to what a person could read. */
const markupLimits: StructuredDataLimits = {
  ...structuredDataLimits,
  depth: 50,
  items: 2_000,
  microdataSteps: 50_000,
  markupLength: 500_000,
  statements: 10_000,
};

function readJsonLd(source: string): { value: unknown; types: string[]; error: string | null } {
  try {
    const value: unknown = JSON.parse(source);
    return { value, types: typesIn(value), error: null };
  } catch (cause) {
    return { value: null, types: [], error: cause instanceof Error ? cause.message : String(cause) };
  }
}

function findUnseen(
  parsed: readonly { readonly node: number; readonly value: unknown }[],
  text: readonly string[],
  times: readonly string[],
  language: string | null,
): NonNullable<StructuredDataFacts['unseen']> {
  const stated = parsed.flatMap(({ node, value }) => findStatedValues(value).map((found) => ({ node, ...found })));
  if (stated.length === 0) return [];
  const page = compareText(text.join(''), times, language);
  return stated.slice(0, 40).filter((value) => !isStatedInText(value, page));
}

function languageOf<Node extends object>(view: DocumentView<Node>): string | null {
  const root = view.root();
  return root === null ? null : view.attribute(root, 'lang');
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
