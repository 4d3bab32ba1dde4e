import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type {
  IntentGuess,
  Metric,
  SerpMemory,
  SiteChoice,
  Tracking,
  TrendMetric,
} from '#extension/platform/messages/serp-messages.ts';

import { drawTrend } from './draw-trend.ts';
import { make, makeButton } from './overlay-host.ts';
import type { OverlayLanguage } from './overlay-language.ts';
import { withoutTail } from './without-tail.ts';
import type { OverlayWord } from '#extension/words/overlay-words.ts';

export type Density = 'off' | 'compact' | 'full';

export interface BarActions {
  /** For the site that was chosen; null where nobody was asked. */
  readonly onTrack: (choice: SiteChoice | null) => void;
  readonly onUntrack: () => void;
  readonly onCancel: () => void;
  /** Opens the list of sites. */
  readonly onSites: () => void;
  readonly onDensity: (density: Density) => void;
}

/** What the bar says, the most important first. */
export function barFacts(
  snapshot: SerpSnapshot,
  memory: SerpMemory | undefined,
  language: OverlayLanguage,
): readonly HTMLElement[] {
  const { say } = language;
  const query = make('b', { class: 'query', title: snapshot.query ?? '' }, snapshot.query ?? '–');
  if (snapshot.state !== 'ok') return [query, make('span', {}, say(stateWord(snapshot)))];
  return [
    query,
    ...(memory ? trackedParts(memory.tracking, language) : []),
    snapshot.parser.method === 'fallback'
      ? make('span', { class: 'competitor', title: say('fallback') }, `▲ ${say('fallbackShort')}`)
      : intentPart(memory?.intent, language),
    ...metricParts('volume', memory?.metrics.volume, language),
    ...metricParts('cpc', memory?.metrics.cpc, language),
    ...metricParts('difficulty', memory?.metrics.difficulty, language),
    ...metricParts('competition', memory?.metrics.competition, language),
    ...trendParts(memory?.metrics.trend, language),
    ...knownParts(snapshot, language),
  ];
}

/** Which of these is you: asked in place of what the bar says else. */
export function choiceParts(
  choices: readonly SiteChoice[],
  { say }: OverlayLanguage,
  { onCancel, onSites, onTrack }: BarActions,
): readonly HTMLElement[] {
  return [
    make('b', {}, say('whichIsYou')),
    ...choices.map((choice) => makeButton(choice.label, () => onTrack(choice))),
    makeButton(say('otherSite'), onSites),
    makeButton('✕', onCancel, say('close')),
  ];
}

export function barButtons(
  { state }: SerpSnapshot,
  memory: SerpMemory | undefined,
  density: Density,
  { say }: OverlayLanguage,
  { onDensity, onTrack, onUntrack }: BarActions,
): readonly HTMLElement[] {
  if (state !== 'ok' && state !== 'no_results') return [];
  const title = say('density', say(`density.${density}`));
  const isFull = density === 'full';
  const toggle = makeButton(isFull ? '☰' : '•••', () => onDensity(isFull ? 'compact' : 'full'), title);
  if (!memory) return [toggle];
  const isTracked = memory.tracking.sites.length > 0;
  const track = isTracked
    ? makeButton(`✓ ${say('tracked')}`, onUntrack, say('untrack'))
    : makeButton(`+ ${say('track')}`, () => onTrack(null), say('trackThis'));
  return [track, toggle];
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

/** Only what is known: the `?` of the bar says what is not, and how to know it. */
function metricParts(
  name: 'volume' | 'cpc' | 'competition' | 'difficulty',
  metric: Metric | undefined,
  { say, number }: OverlayLanguage,
): HTMLElement[] {
  if (metric?.state !== 'known') return [];
  return [labelled(say(`${name}Short`), number(metric.value), `${say(name)}. ${metric.source}`)];
}

function trendParts(trend: TrendMetric | undefined, { say, number }: OverlayLanguage): HTMLElement[] {
  if (trend?.state !== 'known') return [];
  const months = trend.months.map(({ month, volume }) => `${month}: ${number(volume)}`).join(', ');
  const title = `${say('trend')}. ${trend.source}. ${months}`;
  const part = labelled(say('trendShort'), drawTrend(trend.months.map(({ volume }) => volume)), title);
  part.setAttribute('role', 'img');
  part.setAttribute('aria-label', title);
  return [part];
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
  if (organic > 0) texts.push({ text: say('results', organic) });
  if (parser.method === 'rules') {
    if (ads > 0) texts.push({ text: say('ads', ads) });
    if (features.length > 0) {
      texts.push({ text: say('features', features.length), title: features.join(', ').replaceAll('_', ' ') });
    }
  }
  const counted = products.length > 0 && count !== null ? withoutTail(count) : count;
  if (counted !== null) texts.push({ text: counted, title: say('countExplained') });
  return texts.map(({ text, title }) =>
    make('span', { class: 'soft', ...(title === undefined ? {} : { title }) }, text),
  );
}

function trackedParts(tracking: Tracking, { say, number }: OverlayLanguage): HTMLElement[] {
  const { sites } = tracking;
  const [best] = sites;
  if (!best) return [];
  const { change, position } = best;
  const places = sites.map((site) => [
    site.domain,
    site.position === null ? say('trackedNowhere') : say('trackedAt', number(site.position)),
  ]);
  const title = places.map((place) => place.join(': ')).join('\n');
  if (position === null) return [make('span', { class: 'soft', title }, say('trackedNowhereShort'))];
  const part = make('span', { title }, say('trackedAtShort', number(position)));
  if (change !== null && change !== 0) {
    const text = `${change > 0 ? '▲' : '▼'}${number(Math.abs(change))}`;
    part.append(' ', make('span', { class: change > 0 ? 'up' : 'down' }, text));
  }
  return [part];
}

function labelled(label: string, value: string, title: string): HTMLElement {
  return make('span', { title }, make('span', { class: 'soft' }, `${label} `), value);
}

const resultTypes: ReadonlySet<string> = new Set(['organic', 'paid', 'product', 'video_result']);
