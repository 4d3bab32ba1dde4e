import { beforeAll, describe, expect, it, vi } from 'vitest';

import { greenTeaVolume } from '#shared/testing/green-tea-volume.ts';
import { overlayWords } from '#extension/words/overlay-words.ts';
import type { KeywordNumbers, ShownMetric } from '#extension/platform/messages/keyword-numbers.ts';

import type { BarActions } from './bar-actions.ts';
import { numberButtons, numberParts } from './number-parts.ts';
import { overlayLanguage } from './overlay-language.ts';

const nothing: KeywordNumbers = { metrics: [], offers: [], isConnected: true, fault: null, failures: [] };
const language = overlayLanguage('en', overlayWords);
const volume: ShownMetric = { ...greenTeaVolume, isStale: false };

/** As much of an element as the bar's parts use. */
class FakeElement extends EventTarget {
  textContent = '';
  title = '';
  className = '';
  readonly style = {};
  readonly classList = { add: (name: string) => (this.className += ` ${name}`) };
  setAttribute(): void {}
  append(...children: readonly (FakeElement | string)[]): void {
    this.textContent += children.map((each) => (typeof each === 'string' ? each : each.textContent)).join('');
  }
  click(): void {
    this.dispatchEvent(new Event('click'));
  }
}

beforeAll(() => {
  vi.stubGlobal('document', { createElement: () => new FakeElement() });
  vi.stubGlobal('HTMLButtonElement', class {});
});

describe('numbers in the bar', () => {
  it('come from the first source in the order, the others stand beside it on hover, unmixed', () => {
    const others: ShownMetric[] = [
      { ...volume, source: 'google-ads', value: { kind: 'range', from: 1_000, to: 10_000 } },
      { ...volume, source: 'ahrefs', value: { kind: 'exact', value: 51_000 }, isStale: true, observedAt: '2026-09-21' },
      { ...volume, source: 'moz', value: { kind: 'no-data' } },
    ];
    const [part] = numberParts({ ...nothing, metrics: [volume, ...others] }, language);
    expect(part?.textContent).toBe('Vol 74,000');
    expect(part?.title.split('\n')).toEqual([
      'Searches per month.',
      'DataForSEO: 74,000 (United States, en, Nov 30, 2026)',
      'Google Ads: 1K–10K (United States, en, Nov 30, 2026)',
      'Ahrefs: 51,000 (United States, en, Sep 21, 2026, no longer fresh)',
    ]);
  });

  it.each([
    [{ metric: 'impressions', value: { kind: 'at-least', value: 180 } }, 'Impr ≥ 180'],
    [{ metric: 'cpc', currency: 'EUR', value: { kind: 'exact', value: 1.31 } }, 'CPC €1.31'],
    [{ metric: 'volume', value: { kind: 'range', from: 1_000, to: 10_000 } }, 'Vol 1K–10K'],
  ] as const)('%j is said as %s', (changed, said) => {
    const [part] = numberParts({ ...nothing, metrics: [{ ...volume, ...changed }] }, language);
    expect(part?.textContent).toBe(said);
  });

  it('say their source and country once, after the numbers that share them', () => {
    const metrics: ShownMetric[] = [
      volume,
      { ...volume, metric: 'cpc', currency: 'USD', value: { kind: 'exact', value: 1.2 } },
      { ...volume, metric: 'views', source: 'wikipedia', place: { ...volume.place, country: null } },
    ];
    const parts = numberParts({ ...nothing, metrics }, language);
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      'Vol 74,000',
      'CPC $1.20',
      'United States, DataForSEO',
      'Wiki 74,000',
      'Wikipedia',
    ]);
  });

  it('leave out what no source has', () => {
    expect(numberParts({ ...nothing, metrics: [{ ...volume, value: { kind: 'no-data' } }] }, language)).toEqual([]);
  });

  it('tell which source did not answer', () => {
    const failures = [{ source: 'moz', kind: 'payment', reason: 'Quota exceeded' }] as const;
    const [part] = numberParts({ ...nothing, failures }, language);
    expect(part?.title).toBe('Moz: Quota exceeded');
  });
});

it('the button says the most that asking costs before it asks', () => {
  const onNumbers = vi.fn<() => void>();
  const actions = { onNumbers } satisfies Partial<BarActions>;
  const offers = [
    { source: 'wikipedia', price: 0, unit: 'free', country: null },
    { source: 'dataforseo', price: 75_000, unit: 'usd-micros', country: 'in' },
    { source: 'keywords-everywhere', price: 1, unit: 'credits', country: 'in' },
  ] as const;
  const [button] = numberButtons({ ...nothing, offers }, language, actions);
  expect(button?.textContent).toBe('Get numbers (at most $0.075, 1 credit, India)');
  button?.click();
  expect(onNumbers).toHaveBeenCalledOnce();
});
