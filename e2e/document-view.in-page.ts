import { readImageLayout } from '#extension/platform/page/image-layout.ts';
import { liveDocument } from '#extension/platform/page/live-document.ts';
import { readPaintedText } from '#extension/platform/page/painted-text.ts';
import { conformanceCases } from '#shared/page/document-view.conformance.ts';

/** Reads what the case with that name wants, from the page's own document. */
export function read(name: string): unknown {
  return conformanceCases
    .find((one) => one.name === name)
    ?.read(liveDocument(document, { readImageLayout, readPaintedText }));
}

/** The same from a document that a parser made, as the HTML as served is read. */
export function readParsed(name: string, html: string, url: string): unknown {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return conformanceCases.find((one) => one.name === name)?.read(liveDocument(parsed, { url }));
}
