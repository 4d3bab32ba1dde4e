import { startCollecting } from '#shared/audit/walk/collect-document.ts';
import type { DocumentFacts } from '#shared/audit/facts/facts.ts';

import { liveDocument } from './live-document.ts';
import { decodeHtml } from './decode-html.ts';
import { parseServedHtml } from './parse-served-html.ts';

/** Facts of HTML that was fetched from elsewhere, parsed without running anything. Needs a context with a DOM. */
export async function readHtml(bytes: Uint8Array, contentType: string, url: string): Promise<DocumentFacts> {
  const run = startCollecting(liveDocument(parseServedHtml(decodeHtml(bytes, contentType)), { url }));
  run.step(() => false);
  return run.finish().document;
}
