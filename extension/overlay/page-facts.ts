import { askBackground } from '#extension/platform/messages/messages.ts';
import type { ResultPage } from '#extension/platform/messages/serp-messages.ts';

import type { OverlayLanguage } from './overlay-language.ts';

/** Asks the worker for the page behind a result and writes what it says into `into`. */
export async function readPageFacts(url: string, into: HTMLElement, language: OverlayLanguage): Promise<void> {
  into.textContent = language.say('reading');
  into.removeAttribute('data-lines');
  try {
    const page = await askBackground('readResultPage', { url });
    into.title = into.textContent = describePage(url, page, language);
    into.toggleAttribute('data-lines', page.state === 'read');
  } catch (error) {
    into.textContent = language.say('failed', String(error));
  }
}

export function describePage(url: string, page: ResultPage, { say }: OverlayLanguage): string {
  switch (page.state) {
    case 'permission-needed':
      return say('permission', page.origin);
    case 'failed':
      return say('failed', page.reason);
    case 'read': {
      const { words, titleLength, descriptionLength, schemaTypes, canonical, indexable } = page;
      const index = { yes: 'indexable', no: 'notIndexable', unknown: 'indexUnknown' } as const;
      // Two lines, for which the click made room: with fewer one would stay empty.
      return [
        [
          `HTTP ${page.status}`,
          say(index[indexable]),
          words === null ? null : say('words', words),
          say('title', titleLength ?? say('none')),
          say('description', descriptionLength ?? say('none')),
        ],
        [
          say('canonical', canonical === null ? say('none') : canonical === url ? say('canonicalSelf') : canonical),
          say('schema', schemaTypes.length === 0 ? say('none') : schemaTypes.join(', ')),
        ],
      ]
        .map((line) => line.filter((part) => part !== null).join(' · '))
        .join('\n');
    }
  }
}
