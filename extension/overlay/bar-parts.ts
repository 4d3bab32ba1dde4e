import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SerpMemory } from '#extension/platform/messages/serp-messages.ts';

import { featureOf } from '#shared/serp/result-type.ts';

import type { BarActions, Density } from './bar-actions.ts';
import { laterParts } from './later-parts.ts';
import { make, makeButton } from './overlay-host.ts';
import type { OverlayLanguage } from './overlay-language.ts';
import { withoutTail } from './without-tail.ts';
import type { OverlayWord } from '#extension/words/overlay-words.ts';

/** What the bar says, the most important first. */
export function barFacts(
  snapshot: SerpSnapshot,
  memory: SerpMemory | undefined,
  language: OverlayLanguage,
  actions: BarActions,
): readonly HTMLElement[] {
  const { say } = language;
  const query = make('b', { class: 'query', title: snapshot.query ?? '' }, snapshot.query ?? '–');
  if (snapshot.state !== 'ok') return [query, make('span', {}, say(stateWord(snapshot)))];
  const isFallback = snapshot.parser.method === 'fallback';
  return [
    query,
    ...(isFallback ? [make('span', { class: 'competitor', title: say('fallback') }, `▲ ${say('fallbackShort')}`)] : []),
    ...((memory && laterParts()?.rememberedParts(snapshot, memory, language, actions)) ?? []),
    ...knownParts(snapshot, language),
  ];
}

export function barButtons(
  { state }: SerpSnapshot,
  memory: SerpMemory | undefined,
  density: Density,
  language: OverlayLanguage,
  actions: BarActions,
): readonly HTMLElement[] {
  const { say } = language;
  if (state !== 'ok' && state !== 'no_results') return [];
  const title = say('density', say(`density.${density}`));
  const isFull = density === 'full';
  const toggle = makeButton(isFull ? '☰' : '•••', () => actions.onDensity(isFull ? 'compact' : 'full'), title);
  const later = memory && laterParts();
  return later ? [...later.rememberedButtons(memory, language, actions), toggle] : [toggle];
}

function stateWord({ state, parser }: SerpSnapshot): OverlayWord {
  if (state === 'ok') throw new Error('A page that was read has no state to explain.');
  if (state === 'unknown_layout' && parser.warnings.includes('incomplete-page')) return 'state.incomplete';
  return `state.${state}`;
}

function knownParts(
  { items, result_count_text: count, parser }: SerpSnapshot,
  { block, say, percent }: OverlayLanguage,
): HTMLElement[] {
  const products = items.filter((item) => item.type === 'product');
  const organic = items.filter(({ type }) => type === 'organic' || type === 'video_result').length;
  const ads = items.filter(({ type }) => type === 'paid').length;
  const features = [...new Set(items.map(featureOf).filter((type) => type !== undefined))];
  const texts: { readonly text: string; readonly title?: string }[] = [];
  if (products.length > 0) {
    const known = products.filter(({ sponsored }) => sponsored !== null);
    texts.push({ text: say('productsRead', products.length) });
    const share = known.filter(({ sponsored }) => sponsored === true).length / known.length;
    if (known.length > 0) texts.push({ text: say('sponsoredShare', percent(share)) });
  }
  if (organic > 0) texts.push({ text: say('results', organic) });
  if (parser.method === 'rules') {
    if (ads > 0) texts.push({ text: say('ads', ads) });
    if (features.length > 0) {
      texts.push({ text: say('features', features.length), title: features.map(block).join(', ') });
    }
  }
  const counted = products.length > 0 && count !== null ? withoutTail(count) : count;
  if (counted !== null) texts.push({ text: counted, title: say('countExplained') });
  return texts.map(({ text, title }) =>
    make('span', { class: 'soft', ...(title === undefined ? {} : { title }) }, text),
  );
}
