import { expect, it } from 'vitest';

import { engines } from './engine-list.ts';
import { hasEngineLabel } from './has-engine-label.ts';

it('knows every host of every engine', () => {
  const hosts = engines.flatMap(({ pages }) =>
    pages.flatMap((page) =>
      page.hosts.flatMap(({ names, suffixes }) =>
        names.flatMap((name) => suffixes.map((suffix) => `${name}.${suffix}`)),
      ),
    ),
  );
  expect(hosts.filter((host) => !hasEngineLabel(host))).toEqual([]);
});

it('takes no other host for one', () => {
  expect(['shop4.example', 'www.googles.example', 'bingo.example'].filter(hasEngineLabel)).toEqual([]);
});
