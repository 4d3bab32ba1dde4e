import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { IntentGuess, Metric, SerpMemory, Tracking } from '#extension/platform/serp-messages.ts';

import { createHost, make, type OverlayHost, setTone } from './overlay-host.ts';
import type { OverlayLanguage } from './overlay-language.ts';
import type { OverlayWord } from './overlay-words.ts';
import type { Tone } from './page-tone.ts';
import type { StripPlace } from './strip-place.ts';

export type Density = 'off' | 'compact' | 'full';

export interface BarActions {
  readonly onTrack: (isTracked: boolean) => void;
  readonly onDensity: (density: Density) => void;
}

/** One line for the query. */
export interface KeywordBar {
  readonly host: OverlayHost;
  readonly layout: 'line' | 'corner';
  show(snapshot: SerpSnapshot, memory: SerpMemory | undefined, density: Density, language: OverlayLanguage): void;
  remove(): void;
}

/** In its place above the results; without one, or on a page that is painted already, in a corner of the window. */
export function createBar(place: StripPlace | null, tone: Tone, actions: BarActions): KeywordBar {
  const ending = new AbortController();
  const layout = place ? 'line' : 'corner';
  const host = createHost('sightline-bar', layout, ending.signal);
  setTone(host, tone);
  if (place) place.parent.insertBefore(host.element, place.before);
  else document.body.append(host.element);
  let shown = '';
  const remove = (): void => {
    ending.abort();
    host.element.remove();
  };
  return {
    host,
    layout,
    remove,
    show(snapshot, memory, density, language) {
      const parts = partsOf(snapshot, memory, density, language, actions);
      const key = parts.map((part) => part.textContent).join('\n') + density;
      if (key === shown) return;
      shown = key;
      const line = make('div', { class: layout === 'corner' ? 'line bar corner' : 'line bar' }, ...parts);
      line.setAttribute('role', 'group');
      line.setAttribute('aria-label', `Sightline: ${snapshot.query ?? ''}`);
      const help = make('div', { class: 'facts' }, language.say('noSource'));
      help.hidden = true;
      const more = make('button', { label: language.say('more'), title: language.say('more') }, '?');
      more.setAttribute('aria-expanded', 'false');
      more.addEventListener('click', () => {
        help.hidden = !help.hidden;
        more.setAttribute('aria-expanded', String(!help.hidden));
        host.element.toggleAttribute('data-open', !help.hidden);
      });
      line.append(more);
      if (layout === 'corner') {
        const close = make('button', { label: language.say('close') }, '✕');
        close.addEventListener('click', () => (host.element.hidden = true));
        line.append(close);
      }
      delete host.element.dataset['open'];
      host.shadow.replaceChildren(line, help);
    },
  };
}

function partsOf(
  snapshot: SerpSnapshot,
  memory: SerpMemory | undefined,
  density: Density,
  language: OverlayLanguage,
  actions: BarActions,
): readonly HTMLElement[] {
  const { say } = language;
  const query = make('b', { class: 'query' }, snapshot.query ?? '–');
  if (snapshot.state !== 'ok') return [query, make('span', {}, say(stateWord(snapshot)))];
  const parts = [query];
  if (snapshot.parser.method === 'fallback') parts.push(make('span', { class: 'rival' }, `▲ ${say('fallback')}`));
  else parts.push(intentPart(memory?.intent, language));
  for (const name of ['volume', 'cpc', 'competition', 'difficulty'] as const) {
    parts.push(metricPart(name, memory?.metrics[name], language));
  }
  parts.push(...knownParts(snapshot, language));
  if (memory) parts.push(...trackingParts(memory.tracking, language, actions));
  parts.push(make('span', { class: 'spring' }));
  const next = density === 'full' ? 'compact' : 'full';
  const title = say('density', say(`density.${density}`));
  const toggle = make('button', { title, label: title }, density === 'full' ? '☰' : '•••');
  toggle.addEventListener('click', () => actions.onDensity(next));
  parts.push(toggle);
  return parts;
}

function stateWord({ state, parser }: SerpSnapshot): OverlayWord {
  if (state === 'ok') throw new Error('A page that was read has no state to explain.');
  if (state === 'unknown_layout' && parser.warnings.includes('incomplete-page')) return 'state.incomplete';
  return `state.${state}`;
}

function intentPart(guess: IntentGuess | undefined, { say }: OverlayLanguage): HTMLElement {
  const { shares, signs } = guess ?? { shares: [], signs: [] };
  const [first, second] = shares;
  const explained =
    first === undefined
      ? say('intentUnknown')
      : `${say('intentExplained', signs.map((sign) => say(`sign.${sign}`)).join(', '))} (${shares
          .map(({ intent, share }) => `${say(`intent.${intent}`)} ${Math.round(share * 100)} %`)
          .join(', ')})`;
  // Two intents that weigh nearly the same are no answer.
  const isSure = first !== undefined && first.share - (second?.share ?? 0) >= 0.2;
  const word = first === undefined ? '–' : isSure ? say(`intent.${first.intent}`) : say('intentUnsure');
  return labelled(say('intent'), word, explained);
}

function metricPart(
  name: 'volume' | 'cpc' | 'competition' | 'difficulty',
  metric: Metric | undefined,
  language: OverlayLanguage,
): HTMLElement {
  const { say, number } = language;
  if (metric?.state === 'known') return labelled(say(name), number(metric.value), metric.source);
  return labelled(say(name), '–', say('noSource'));
}

function knownParts(
  { items, result_count_text: count, parser }: SerpSnapshot,
  { say, number }: OverlayLanguage,
): HTMLElement[] {
  const products = items.filter((item) => item.type === 'product');
  const organic = items.filter(({ type }) => type === 'organic' || type === 'video_result').length;
  const ads = items.filter(({ type }) => type === 'paid').length;
  const features = [...new Set(items.map(({ type }) => type).filter((type) => !resultTypes.has(type)))];
  const texts: { readonly text: string; readonly title?: string }[] = [];
  if (products.length > 0) {
    const known = products.filter(({ sponsored }) => sponsored !== null);
    texts.push({ text: say('productsRead', products.length) });
    const share = known.filter(({ sponsored }) => sponsored === true).length / known.length;
    if (known.length > 0) texts.push({ text: say('sponsoredShare', `${number(Math.round(share * 100))} %`) });
  }
  if (organic > 0) texts.push({ text: say('results', organic), ...(count === null ? {} : { title: count }) });
  if (parser.method === 'rules') {
    if (ads > 0) texts.push({ text: say('ads', ads) });
    if (features.length > 0) {
      texts.push({ text: say('features', features.length), title: features.join(', ').replaceAll('_', ' ') });
    }
  }
  return texts.map(({ text, title }) =>
    make('span', { class: 'soft', ...(title === undefined ? {} : { title }) }, text),
  );
}

function trackingParts(tracking: Tracking, { say, number }: OverlayLanguage, { onTrack }: BarActions): HTMLElement[] {
  if (!tracking.isTracked) {
    const track = make('button', { label: say('trackThis'), title: say('trackThis') }, `+ ${say('track')}`);
    track.addEventListener('click', () => onTrack(true));
    return [track];
  }
  const { position, change } = tracking;
  const parts = [
    position === null
      ? make('span', { class: 'soft' }, say('trackedNowhere'))
      : make('span', {}, say('trackedAt', number(position))),
  ];
  if (change !== null && change !== 0) {
    const text = `${change > 0 ? '▲' : '▼'}${number(Math.abs(change))}`;
    parts.push(make('span', { class: change > 0 ? 'up' : 'down' }, text));
  }
  const untrack = make('button', { title: say('untrack'), label: say('untrack') }, `✓ ${say('tracked')}`);
  untrack.addEventListener('click', () => onTrack(false));
  return [...parts, untrack];
}

function labelled(label: string, value: string, title: string): HTMLElement {
  return make('span', { title }, make('span', { class: 'soft' }, `${label} `), value);
}

const resultTypes: ReadonlySet<string> = new Set(['organic', 'paid', 'product', 'video_result']);
