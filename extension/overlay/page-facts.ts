import { askBackground } from '#extension/platform/messages/messages.ts';
import type { ResultPage } from '#extension/platform/messages/serp-messages.ts';

import type { OverlayLanguage } from './overlay-language.ts';

/** Asks the worker for the page behind a result and writes what it says into `into`. */
export async function readPageFacts(url: string, into: HTMLElement, language: OverlayLanguage): Promise<void> {
  into.textContent = ofAddress(language.say('reading'), url);
  try {
    const page = await askBackground('readResultPage', { url });
    into.title = into.textContent = describePage(url, page, language);
  } catch (error) {
    into.title = into.textContent = ofAddress(language.say('failed', String(error)), url);
  }
}

/** Two lines, for which the click made room: with one alone, the other would stay empty. */
const ofAddress = (said: string, url: string): string => `${said}\n${url}`;

export function describePage(url: string, page: ResultPage, { say }: OverlayLanguage): string {
  switch (page.state) {
    case 'permission-needed':
      return ofAddress(say('permission', page.origin), url);
    case 'failed':
      return ofAddress(say('failed', page.reason), url);
    case 'read': {
      const { words, titleLength, descriptionLength, schemaTypes, canonical, indexable } = page;
      const index = { yes: 'indexable', no: 'notIndexable', unknown: 'indexUnknown' } as const;
      // Two lines here too.
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
