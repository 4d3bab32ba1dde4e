import type { TabAudit } from '#extension/session/load-tab-audit.ts';
import { drawingOf, savePopupDrawing } from '#extension/platform/storage/popup-drawing.ts';

/** What comes in parts is drawn once it has all come. */
const restMs = 200;
/** Session storage holds 10 MB for all of us (https://developer.chrome.com/docs/extensions/reference/api/storage, read 2026-11). */
const longestMarkup = 200_000;

/**
 * Gives a function to call with each audit that the popup shows: once it stands still, its markup is kept for the next
 * opening. It ends with the first touch: what was typed, opened or chosen is no stored content. `version` is that of
 * the store before the popup read it.
 */
export function createDrawingMemory(version: string | undefined): (shown: Pick<TabAudit, 'tab' | 'job'>) => void {
  let isTouched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onTouch = (): void => {
    isTouched = true;
    clearTimeout(timer);
  };
  for (const kind of ['pointerdown', 'keydown', 'input'] as const)
    document.addEventListener(kind, onTouch, { capture: true, once: true });
  return ({ job, tab }) => {
    clearTimeout(timer);
    const { url } = tab;
    if (isTouched || url === undefined || job?.stage !== 'done') return;
    const of = drawingOf({ version, url, job, nowMs: Date.now() });
    timer = setTimeout(() => void remember(tab.id, of), restMs);
  };
}

async function remember(tabId: number, of: string): Promise<void> {
  const markup = document.querySelector('#root')?.innerHTML ?? '';
  if (markup === '' || markup.length > longestMarkup) return;
  const { dataset, dir, lang } = document.documentElement;
  await savePopupDrawing({ tabId, of, lang, dir, theme: dataset['theme'], markup });
}
