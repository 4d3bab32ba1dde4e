import { liveDocument } from '#extension/platform/page/live-document.ts';
import { readPaintedText } from '#extension/platform/page/painted-text.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import { readSerp } from '#shared/serp/read-serp.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** Reads the page that this script was put into, once its own fonts have come. */
export async function read(engine: EngineDescription, url: string): Promise<SerpSnapshot> {
  // Boxes are laid out on demand, and only then does the browser know which fonts it needs.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  return readSerp(liveDocument(document, { url, readPaintedText }), engine, url).snapshot;
}
