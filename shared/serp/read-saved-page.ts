import { parseDocument } from '#shared/page/parsed-document.ts';

import { drawInitialData } from './draw-initial-data.ts';
import type { EngineDescription } from './engine.ts';
import { readSerp } from './read-serp.ts';
import type { SerpSnapshot } from './snapshot.ts';

export interface SavedPage {
  readonly html: string;
  readonly url: string;
  readonly engine: EngineDescription;
}

/** Reads a saved results page without a browser: what only a browser knows stays null. */
export function readSavedPage(page: SavedPage): SerpSnapshot {
  return readSerp(parseDocument(drawSavedPage(page), { url: page.url }), page.engine, page.url).snapshot;
}

/** The saved HTML, with the results drawn in where the page leaves that to a script. */
export function drawSavedPage({ html, engine }: SavedPage): string {
  return engine.id === 'youtube' ? drawInitialData(html) : html;
}
