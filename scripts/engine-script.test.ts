import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { engines } from '#shared/serp/engine-list.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import { findEngine } from '#shared/serp/find-engine.ts';

import { engineScript } from './engine-script.ts';

describe('the script of an engine', () => {
  it.each(engines.map((engine) => [engine.id, engine] as const))(
    '%s: knows on each of its hosts what the whole description knows of an address',
    (_, engine) => {
      for (const address of addressesOf(engine)) {
        const { engine: _whole, ...known } = findEngine(address, [engine]) ?? { engine };
        const { engine: _part, ...said } = findEngine(address, [runOn(engine, address)]) ?? { engine };
        expect(said).toEqual(known);
      }
    },
  );

  it('claims no host besides the one it runs on', () => {
    const google = engines.find(({ id }) => id === 'google');
    if (!google) throw new Error('Google is not bundled.');
    const there = runOn(google, 'https://www.google.co.uk/search?q=a');
    expect(findEngine('https://www.google.co.uk/search?q=a', [there])?.query).toBe('a');
    expect(findEngine('https://www.google.com/search?q=a', [there])).toBeUndefined();
    expect(findEngine('https://www.google.co.uk.evil.example/search?q=a', [there])).toBeUndefined();
  });
});

function addressesOf({ pages }: EngineDescription): string[] {
  return pages.flatMap(({ hosts, paths, query, where }) =>
    hosts.flatMap(({ names, suffixes }) =>
      names.flatMap((name) =>
        [...suffixes.slice(0, 4), ...suffixes.slice(-4)].flatMap((suffix) => {
          const parameters = new URLSearchParams({
            ...Object.fromEntries(query.slice(0, 1).map((parameter) => [parameter, 'oak bench'])),
            ...Object.fromEntries(Object.entries(where ?? {}).map(([key, values]) => [key, values?.[0] ?? ''])),
          });
          return paths.map((path) => `https://${name}.${suffix}${path.replaceAll('*', 'x')}?${parameters}`);
        }),
      ),
    ),
  );
}

/** The description as the script leaves it on a page of that address. */
function runOn(engine: EngineDescription, address: string): EngineDescription {
  const left: unknown = runInNewContext(engineScript(engine), { location: new URL(address) });
  return asDescription(JSON.parse(JSON.stringify(left)));
}

/** Safe: the script holds what `spottingPart` gave, and the tests compare what is found by it. */
function asDescription(value: unknown): EngineDescription {
  return value as EngineDescription;
}
