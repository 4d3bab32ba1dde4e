import { describe, expect, it } from 'vitest';

import { engines } from '#shared/serp/engine-list.ts';
import { readSavedPage } from '#shared/serp/read-saved-page.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { guessIntent } from './guess-intent.ts';

describe('guessIntent', () => {
  it('knows nothing of a page without signs, and of one that was not read', () => {
    expect(guessIntent(page(['Oak', 'Elm', 'Ash']))).toEqual({ shares: [], signs: [] });
    expect(guessIntent({ ...page(['Best oak', 'Best elm', 'Best ash']), state: 'captcha' }).signs).toEqual([]);
  });

  it('takes comparisons among the titles for a commercial intent', () => {
    expect(guessIntent(page(['Best benches', 'Bench reviews', 'Oak bench']))).toEqual({
      signs: ['reviews'],
      shares: [{ intent: 'commercial', share: 1 }],
    });
  });

  it('weighs signs against each other, and shares sum to 1', () => {
    const { items, ...rest } = page(['Best benches', 'Bench reviews', 'Oak bench']);
    const placed = { rank_absolute: 9, rank_group: 1, position: 'left' } as const;
    const asked = { type: 'people_also_ask', ...placed, questions: [{ text: 'Why oak?', expanded: false }] } as const;
    const { shares } = guessIntent({ ...rest, items: [...items, { ...asked, questions: [...asked.questions] }] });
    expect(shares.map(({ intent }) => intent).toSorted()).toEqual(['commercial', 'informational']);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
});

function page(titles: readonly string[]): SerpSnapshot {
  const engine = engines.find(({ id }) => id === 'google');
  if (!engine) throw new Error('Google is not bundled.');
  const results = titles
    .map((title, index) => `<div class="MjjYud"><a href="https://s${index}.example/"><h3>${title}</h3></a></div>`)
    .join('');
  const html = `<!doctype html><html lang="en"><body><div id="rcnt"><div id="search"><div id="rso">${results}</div></div></div><div id="botstuff"></div><div id="foot"></div></body></html>`;
  return readSavedPage({ html, url: 'https://www.google.com/search?q=bench', engine });
}
