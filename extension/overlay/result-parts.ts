import type { SerpMemory } from '#extension/platform/messages/serp-messages.ts';

import { make } from './overlay-host.ts';
import type { OverlayLanguage } from './overlay-language.ts';

/** What is remembered of a result: the authority of its site, and since when it stands here. */
export function resultParts(
  url: string,
  memory: SerpMemory,
  { day, number, say }: OverlayLanguage,
): readonly HTMLElement[] {
  const authority = memory.authority[url];
  // On a first visit everything is new: it says nothing.
  const since = memory.firstSeen[url];
  return [
    ...(authority === undefined
      ? []
      : [
          make(
            'span',
            { class: 'soft', title: say('authorityExplained') },
            say('authority', number(Math.round(authority))),
          ),
        ]),
    ...(since === undefined ? [] : [make('span', { class: 'soft clip' }, say('firstSeen', day(since)))]),
  ];
}
