import { describe, expect, it } from 'vitest';

import { engines } from '#shared/serp/engine-list.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import type { EngineUpdate } from '#extension/platform/storage/engine-updates.ts';

import { chooseUpdates } from './serp-choose-updates.ts';

const [bundled] = engines;

describe('chooseUpdates', () => {
  it.each([
    ['2026-11-21.1', '2026-11-21.1', [], []],
    ['2026-11-21.9', '2026-11-21.10', ['2026-11-21.10'], []],
    ['2026-11-21.1', '2026-12-01.1', ['2026-12-01.1'], []],
    ['2026-11-21.2', '2026-11-20.5', [], ['older than 2026-11-21.2']],
    ['2026-11-21.10', '2026-11-21.9', [], ['older than 2026-11-21.10']],
  ])('has %s bundled and %s offered', (own, offered, versions, refusals) => {
    const { updates, refused } = chooseUpdates([version(offered)], [version(own)], {}, 'now');
    expect(Object.values(updates).map((update) => update?.description.version)).toEqual(versions);
    expect(refused.map(({ detail }) => detail)).toEqual(refusals);
  });

  it('does not try again what was rolled back, until there is a newer one', () => {
    expect(offer('2026-12-01.1', held('2026-12-01.1', 'rolled-back')).updates).toMatchObject(state('rolled-back'));
    expect(offer('2026-12-02.1', held('2026-12-01.1', 'rolled-back')).updates).toMatchObject(state('trying'));
  });

  it('keeps a newer one against an older list, and against one without it', () => {
    const known = held('2026-12-02.1', 'kept');
    const { updates, refused } = offer('2026-12-01.1', known);
    expect(updates).toEqual(known);
    expect(refused).toMatchObject([{ version: '2026-12-01.1', detail: 'older than 2026-12-02.1' }]);
    expect(chooseUpdates([], [version('2026-11-21.1')], known, 'now').updates).toEqual(known);
  });

  it('goes back to the one that had proved itself where the next one does not', () => {
    const second = offer('2026-12-02.1', held('2026-12-01.1', 'kept')).updates;
    expect(second).toMatchObject({ [version('1').id]: { state: 'trying', before: { version: '2026-12-01.1' } } });
    const third = offer('2026-12-03.1', second).updates;
    expect(third).toMatchObject({ [version('1').id]: { before: { version: '2026-12-01.1' } } });
  });

  it('forgets what the extension itself has overtaken', () => {
    expect(chooseUpdates([], [version('2026-12-05.1')], held('2026-12-02.1', 'kept'), 'now').updates).toEqual({});
  });
});

function offer(text: string, known: Parameters<typeof chooseUpdates>[2]): ReturnType<typeof chooseUpdates> {
  return chooseUpdates([version(text)], [version('2026-11-21.1')], known, 'now');
}

function held(text: string, of: EngineUpdate['state']): Record<string, EngineUpdate> {
  const description = version(text);
  return { [description.id]: { description, state: of, pages: [], since: 'then' } };
}

function state(of: EngineUpdate['state']): object {
  return { [version('2026-11-21.1').id]: { state: of } };
}

function version(text: string): EngineDescription {
  if (!bundled) throw new Error('No engine is bundled.');
  return { ...bundled, version: text };
}
