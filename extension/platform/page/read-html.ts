import { decodeHtml } from '#shared/page/decode-html.ts';
import { guessEncoding } from '#shared/page/guess-encoding.ts';
import { startCollecting } from '#shared/audit/collect-document.ts';
import type { DocumentFacts } from '#shared/audit/facts/facts.ts';

import { liveDocument } from './live-document.ts';
import { parseServedHtml } from './parse-served-html.ts';

/** Facts of HTML that was fetched from elsewhere, parsed without running anything. Needs a context with a DOM. */
export async function readHtml(bytes: Uint8Array, contentType: string, url: string): Promise<DocumentFacts> {
  const { html } = decodeHtml(bytes, { contentType, detect: guessEncoding });
  const run = startCollecting(liveDocument(parseServedHtml(html), { url }));
  run.step(() => false);
  return run.finish().document;
}
