import { isOurs } from './overlay-host.ts';

/** Elements that came into the page since the last frame. */
export type Arrivals = readonly Element[];

export interface PageWatch {
  /** Asks for a look in the next frame whatever the page does. */
  ask(): void;
  /** Forgets the changes that we made ourselves. */
  readonly ignoreOwnChanges: () => void;
}

/**
 * Calls back at most once a frame, before it is painted, after the page changed in a way that can matter for results:
 * elements with links came or went, a link's target or a text changed. `onTouch` hears at once in which nodes something
 * changed. One observer, gone with the signal.
 */
export function watchPage(
  onChange: (arrivals: Arrivals, isAsked: boolean) => void,
  onTouch: (changed: Iterable<Node>) => void,
  signal: AbortSignal,
): PageWatch {
  let arrivals: Element[] = [];
  let frame = 0;
  let isAsked = false;
  const look = (): void => {
    frame = 0;
    const seen = arrivals;
    arrivals = [];
    const asked = isAsked;
    isAsked = false;
    if (!signal.aborted) onChange(seen, asked);
  };
  const plan = (): void => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(look);
  };
  const observer = new MutationObserver((records) => {
    let isRelevant = false;
    onTouch(new Set(records.map(({ target }) => target)));
    for (const record of records) {
      if (record.type !== 'childList') {
        isRelevant = true;
        continue;
      }
      for (const node of record.addedNodes) {
        if (!(node instanceof Element))
          isRelevant ||= node.nodeType === Node.TEXT_NODE && record.removedNodes.length > 0;
        else if (!isOurs(node) && !quiet.has(node.localName)) {
          arrivals.push(node);
          isRelevant = true;
        }
      }
      for (const node of record.removedNodes) isRelevant ||= node instanceof Element && !quiet.has(node.localName);
    }
    if (isRelevant) plan();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href', 'hidden'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  const ask = (): void => {
    isAsked = true;
    plan();
  };
  return { ask, ignoreOwnChanges: () => void observer.takeRecords() };
}

const quiet = new Set(['script', 'style', 'link', 'meta', 'img', 'noscript', 'template', 'path', 'svg']);
