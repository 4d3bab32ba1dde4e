import type { EngineDescription } from '#shared/serp/engine.ts';
import { readSerp, type SerpReading } from '#shared/serp/read-serp.ts';
import { liveDocument } from '#extension/platform/live-document.ts';

export interface PageReading {
  readonly reading: SerpReading<Node>;
  /** The newer description found more than the bundled one, or as much. */
  readonly isUpdate: boolean;
  /** Where results seem to stand on a page that is still arriving. Their ranks are not known yet. */
  readonly early: readonly { readonly element: Node; readonly anchor: Node | null }[];
}

/** Reads the page as it stands, by the description that finds more that is right. */
export function readResults(
  url: string,
  bundled: EngineDescription,
  update: EngineDescription | undefined,
): PageReading {
  const view = liveDocument(document);
  const own = readSerp(view, bundled, url);
  const other = update ? readSerp(view, update, url) : undefined;
  const isUpdate = other !== undefined && worth(other) >= worth(own);
  const reading = isUpdate ? other : own;
  const isArriving = reading.snapshot.parser.warnings.includes('incomplete-page');
  if (!isArriving) return { reading, isUpdate, early: [] };
  const { elements, snapshot } = readSerp(view, withoutEnd(isUpdate && update ? update : bundled), url);
  const early = elements.filter(({ item }) => isResult(snapshot.items[item]?.type));
  return { reading, isUpdate, early };
}

export function isResult(type: string | undefined): boolean {
  return type === 'organic' || type === 'paid' || type === 'product' || type === 'video_result';
}

/** Results that a rule found and that look like results; a certain state without any is worth more than none. */
function worth({ snapshot: { parser, state, items } }: SerpReading<Node>): number {
  if (state !== 'ok') return state === 'unknown_layout' ? 0 : 1;
  return (
    1 + (parser.method === 'fallback' ? 0.5 : 1) * parser.health.results * parser.confidence + items.length / 1_000
  );
}

const endless = new WeakMap<EngineDescription, EngineDescription>();

/** The description that also reads pages whose end is still missing. */
function withoutEnd(engine: EngineDescription): EngineDescription {
  const known = endless.get(engine);
  if (known) return known;
  const made = { ...engine, layouts: engine.layouts.map(({ end: _end, ...layout }) => layout) };
  endless.set(engine, made);
  return made;
}
