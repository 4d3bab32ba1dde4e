import type { DocumentView } from '#shared/page/document-view.ts';

import { readJsonLd } from './read-json-ld.ts';
import { readMicrodata } from './read-microdata.ts';
import type { StructuredData } from './structured-item.ts';

/** JSON-LD and Microdata of a page. What is broken is in `errors`; nothing a page contains makes it throw. */
export function extractStructuredData<Node extends object>(view: DocumentView<Node>): StructuredData {
  const parts = [readJsonLd(view), readMicrodata(view)];
  return { items: parts.flatMap(({ items }) => items), errors: parts.flatMap(({ errors }) => errors) };
}
