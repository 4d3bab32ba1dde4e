import { expect, test } from 'vitest';

import { textFilter } from './filter-ideas.ts';

const forms = ['green tea', 'green tea pot', 'black tea', 'thé vert'];

function kept(filter: Partial<Parameters<typeof textFilter>[0]>): readonly string[] {
  const made = textFilter({ contains: '', excludes: '', pattern: '', ...filter });
  if (!made.ok) throw new Error(made.failure.kind);
  return forms.filter(made.value);
}

test.each([
  [{}, forms],
  [{ contains: 'GREEN' }, ['green tea', 'green tea pot']],
  [{ contains: 'tea, pot' }, ['green tea pot']],
  [{ excludes: 'pot, black' }, ['green tea', 'thé vert']],
  [{ pattern: '^(green|black) tea$' }, ['green tea', 'black tea']],
  [{ pattern: 'THÉ' }, ['thé vert']],
] as const)('%j', (filter, expected) => {
  expect(kept(filter)).toEqual(expected);
});

test.each([
  ['(', 'syntax'],
  ['(a+)+$', 'slow'],
] as const)('%s is refused: %s', (pattern, kind) => {
  expect(textFilter({ contains: '', excludes: '', pattern })).toMatchObject({ ok: false, failure: { kind } });
});
