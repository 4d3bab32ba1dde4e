import type { DocumentView } from '#shared/page/document-view.ts';

import { readRdfa } from './rdfa/read-rdfa.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readMicrodata } from './read-microdata.ts';
import type { ExtractOptions, StructuredData } from './structured-item.ts';

/** JSON-LD, Microdata and RDFa of a page. What is broken is in `errors`; nothing a page contains makes it throw. */
export function extractStructuredData<Node extends object>(
  view: DocumentView<Node>,
  options: ExtractOptions<Node> = {},
): StructuredData {
  const parts = [readJsonLd(view, options), readMicrodata(view, options), readRdfa(view, options)];
  return { items: parts.flatMap(({ items }) => items), errors: parts.flatMap(({ errors }) => errors) };
}
