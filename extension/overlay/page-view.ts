import type { DocumentView } from '#shared/page/document-view.ts';
import { liveDocument } from '#extension/platform/page/live-document.ts';

type PaintedTextReader = (element: Element) => string | null;

/** The page as it stands, with what is painted where a script of this engine brought the means to tell. */
export function viewPage(): DocumentView<Node> {
  const reader = paintedTextReader(Reflect.get(globalThis, Symbol.for('sightline.painted')));
  return liveDocument(document, reader ? { readPaintedText: reader } : {});
}

/** Safe: pages don't share our scripts' globals; only `serp-painted` sets it. */
function paintedTextReader(value: unknown): PaintedTextReader | undefined {
  return value as PaintedTextReader | undefined;
}
