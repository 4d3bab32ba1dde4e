import type { CDPSession, Page } from '@playwright/test';

/** What the extension's script on a page holds, counted in the browser after a collection of garbage. */
export interface LiveObjects {
  readonly observers: number;
  readonly controllers: number;
  /** On window, document and the navigation API, of our script and the page's own together. */
  readonly listeners: number;
  /** Elements in the document and in the shadow roots that can be reached from it. */
  readonly elements: number;
}

/** Counts in the isolated world of our script; the page's own objects are in another one. */
export async function openLiveCounter(page: Page): Promise<() => Promise<LiveObjects>> {
  const session = await page.context().newCDPSession(page);
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context.id;
  });
  await session.send('Runtime.enable');
  await session.send('HeapProfiler.enable');
  return async () => {
    if (world === undefined) throw new Error('Our script is not on the page.');
    // Weak references are cleared one turn after the objects they were to.
    for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
    return {
      observers:
        (await countInstances(session, world, 'MutationObserver')) +
        (await countInstances(session, world, 'ResizeObserver')) +
        (await countInstances(session, world, 'IntersectionObserver')),
      controllers: await countInstances(session, world, 'AbortController'),
      listeners:
        (await countListeners(session, world, 'window')) +
        (await countListeners(session, world, 'document')) +
        (await countListeners(session, world, 'navigation')),
      elements: await page.evaluate(() => {
        const count = (root: Document | ShadowRoot): number =>
          [...root.querySelectorAll('*')].reduce(
            (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
            0,
          );
        return count(document);
      }),
    };
  };
}

async function countInstances(session: CDPSession, contextId: number, name: string): Promise<number> {
  const objectGroup = 'live-objects';
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    objectGroup,
    expression: `${name}.prototype`,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: requireId(result.objectId),
    objectGroup,
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: requireId(objects.objectId),
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(length.value);
}

async function countListeners(session: CDPSession, contextId: number, target: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { contextId, expression: target });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: requireId(result.objectId) });
  await session.send('Runtime.releaseObject', { objectId: requireId(result.objectId) });
  return listeners.length;
}

function requireId(objectId: string | undefined): string {
  if (objectId === undefined) throw new Error('There is no such object.');
  return objectId;
}
