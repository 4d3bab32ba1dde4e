import { describe, expect, it } from 'vitest';

import type { TrialVerdict } from '#shared/serp/compare-readings.ts';
import { engines } from '#shared/serp/engine-list.ts';
import type { EngineUpdate } from '#extension/platform/storage/engine-updates.ts';

import { withPage } from './serp-judge-update.ts';

const letters: Readonly<Record<string, TrialVerdict>> = { b: 'better', s: 'same', w: 'worse', t: 'too-slow' };

describe('a newer description', () => {
  it.each([
    ['w', 'trying', 1],
    ['ww', 'trying', 2],
    ['www', 'rolled-back', 3],
    ['b', 'trying', 1],
    ['bbbbb', 'kept', 0],
    ['sssss', 'kept', 0],
    ['bwsss', 'kept', 0],
    ['wsssss', 'trying', 6],
    ['wwsswss', 'rolled-back', 5],
    ['bbwww', 'rolled-back', 5],
    ['bbbwww', 'kept', 1],
    ['w'.padEnd(20, 's'), 'rolled-back', 20],
    ['t', 'rolled-back', 1],
    ['bbt', 'rolled-back', 3],
    ['bbbbbt', 'rolled-back', 1],
  ])('is on pages %s %s', (pages, state, compared) => {
    const judged = judge(pages);
    expect([judged.state, judged.pages.length]).toEqual([state, compared]);
  });

  it('is judged once by a page that is seen again, by what that page says last', () => {
    const thrice = ['worse', 'worse', 'worse'] as const;
    expect(thrice.reduce((update, verdict) => withPage(update, { page: 'a', verdict }, 'now'), fresh)).toMatchObject({
      state: 'trying',
      pages: [{ page: 'a', verdict: 'worse' }],
    });
  });

  it('goes by the same rule once it was kept', () => {
    expect(judge('bbbbb' + 'ww').state).toBe('kept');
    expect(judge('bbbbb' + 'www').state).toBe('rolled-back');
  });
});

const [description] = engines;
if (!description) throw new Error('No engine is bundled.');
const fresh: EngineUpdate = { description, state: 'trying', pages: [], since: 'then' };

/** Until it is rolled back: after that, pages are not compared any more. */
function judge(pages: string): EngineUpdate {
  return pages
    .split('')
    .reduce<EngineUpdate>(
      (update, letter, index) =>
        update.state === 'rolled-back'
          ? update
          : withPage(update, { page: String(index), verdict: letters[letter] ?? 'same' }, 'now'),
      fresh,
    );
}
