import { describe, expect, it } from 'vitest';

import { engines } from '#shared/serp/engine-list.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';

import { chooseUpdates } from './serp-fetch-engines.ts';

const [bundled] = engines;

describe('chooseUpdates', () => {
  it.each([
    ['2026-11-21.1', '2026-11-21.1', []],
    ['2026-11-21.9', '2026-11-21.10', ['2026-11-21.10']],
    ['2026-11-21.1', '2026-12-01.1', ['2026-12-01.1']],
    ['2026-11-21.2', '2026-11-20.5', []],
  ])('has %s bundled and %s offered', (own, offered, expected) => {
    expect(versionsOf(chooseUpdates([version(offered)], [version(own)], {}))).toEqual(expected);
  });

  it('does not try again what was rolled back, until there is a newer one', () => {
    const rolledBack = { [version('1').id]: { description: version('2026-12-01.1'), state: 'rolled-back' as const } };
    const again = chooseUpdates([version('2026-12-01.1')], [version('2026-11-21.1')], rolledBack);
    const newer = chooseUpdates([version('2026-12-02.1')], [version('2026-11-21.1')], rolledBack);
    expect(Object.values(again).map((update) => update?.state)).toEqual(['rolled-back']);
    expect(Object.values(newer).map((update) => update?.state)).toEqual(['trying']);
  });
});

function version(text: string): EngineDescription {
  if (!bundled) throw new Error('No engine is bundled.');
  return { ...bundled, version: text };
}

function versionsOf(updates: ReturnType<typeof chooseUpdates>): (string | undefined)[] {
  return Object.values(updates).map((update) => update?.description.version);
}
