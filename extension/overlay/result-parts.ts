import type { SerpMemory } from '#extension/platform/messages/serp-messages.ts';

import { make } from './overlay-host.ts';
import type { OverlayLanguage } from './overlay-language.ts';

/** What is remembered of a result: what sources told of its site, and since when it stands here. */
export function resultParts(url: string, memory: SerpMemory, { day, say }: OverlayLanguage): readonly HTMLElement[] {
  // On a first visit everything is new: it says nothing.
  const since = memory.firstSeen[url];
  return [
    ...(memory.figures[url] ?? []).map(({ text, title }) => make('span', { class: 'soft', title }, text)),
    ...(since === undefined ? [] : [make('span', { class: 'soft clip' }, say('firstSeen', day(since)))]),
  ];
}
