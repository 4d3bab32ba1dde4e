import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import type { SerpMemory, ShownIntent, ShownStrength, SiteChoice } from '#extension/platform/messages/serp-messages.ts';

import type { BarActions } from './bar-actions.ts';
import { numberButtons, numberParts } from './number-parts.ts';
import { labelledPart, make, makeButton } from './overlay-host.ts';
import type { OverlayLanguage } from './overlay-language.ts';

/** What the bar says once the worker answered, the most important first. */
export function rememberedParts(
  { parser }: SerpSnapshot,
  memory: SerpMemory,
  language: OverlayLanguage,
  actions: BarActions,
): readonly HTMLElement[] {
  const { intent, numbers, strength } = memory;
  return [
    ...(memory.isStoreFull ? [storeFullPart(language)] : []),
    ...placeParts(memory, language, actions),
    ...(parser.method === 'fallback' || intent === null ? [] : intentParts(intent, language)),
    ...(strength === null ? [] : [strengthPart(strength, language)]),
    ...numberParts(numbers, language),
  ];
}

export function rememberedButtons(
  { numbers, tracking }: SerpMemory,
  language: OverlayLanguage,
  actions: BarActions,
): readonly HTMLElement[] {
  const { say } = language;
  const { onOptions, onTrack, onUntrack } = actions;
  const isUnconnected = !numbers.isConnected && numbers.metrics.length === 0;
  return [
    ...numberButtons(numbers, language, actions),
    ...(isUnconnected ? [makeButton(say('connectSource'), onOptions)] : []),
    tracking.sites.length > 0
      ? makeButton(`✓ ${say('tracked')}`, onUntrack, say('untrack'))
      : makeButton(`+ ${say('track')}`, () => onTrack(null), say('trackThis')),
  ];
}

/** Which of these is you: asked in place of what the bar says else. */
export function choiceParts(
  choices: readonly SiteChoice[],
  { say }: OverlayLanguage,
  { onCancel, onOptions, onTrack }: BarActions,
): readonly HTMLElement[] {
  return [
    make('b', {}, say('whichIsYou')),
    ...choices.map((choice) => makeButton(choice.label, () => onTrack(choice))),
    makeButton(say('otherSite'), onOptions),
    makeButton('✕', onCancel, say('close')),
  ];
}

function storeFullPart({ say }: OverlayLanguage): HTMLElement {
  return make('span', { class: 'competitor', title: say('storeFullHow') }, `▲ ${say('storeFull')}`);
}

function intentParts(intent: ShownIntent, { percent, say }: OverlayLanguage): readonly HTMLElement[] {
  if (intent.cues.length === 0) return [];
  const shares = intent.shares.map((each) => `${say(`intent.${each.intent}`)} ${percent(each.share)}`);
  return [labelledPart(say('intent'), shares[0] ?? '–', [shares.join(', '), ...intent.cues].join('\n'))];
}

function strengthPart({ explained, score }: ShownStrength, { number, say }: OverlayLanguage): HTMLElement {
  return labelledPart(say('strength'), number(Math.round(score)), explained.join('\n'));
}

/** Each of the user's sites with its place; one that this page has is a click away. */
function placeParts(
  { hasSeveralSites, places }: SerpMemory,
  { locale, say, number }: OverlayLanguage,
  { onGoTo }: BarActions,
): HTMLElement[] {
  return places.map(({ change, depth, isTracked, name, position, url }) => {
    const inVain = position === null && depth !== null ? number(depth) : undefined;
    const shown = position === null ? '–' : number(position);
    const place = inVain === undefined ? say('trackedAt', shown) : say('trackedNowhere', inVain);
    const title = [`${withColon(name, locale)} ${place}`, ...(isTracked ? [] : [say('notTracked')])].join(' · ');
    const short = inVain === undefined ? say('trackedAtShort', shown) : say('trackedNowhereShort', inVain);
    const part = url === null ? make('span', { title }, short) : makeButton(short, () => onGoTo(url), title);
    if (position === null) part.classList.add('soft');
    if (change !== null && change !== 0) {
      const text = `${change > 0 ? '▲' : '▼'}${number(Math.abs(change))}`;
      part.append(' ', make('span', { class: change > 0 ? 'up' : 'down' }, text));
    }
    if (hasSeveralSites) part.append(' ', make('span', { class: 'soft' }, name));
    return part;
  });
}
