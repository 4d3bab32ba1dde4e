import { expect, it } from 'vitest';

import { savePageNote } from './page-notes.ts';

/** A store that may lose what it is given. */
function storeThat(behaviour: 'keeps' | 'forgets' | 'refuses') {
  let items: Record<string, unknown> = {};
  return {
    get: async () => items,
    set: async (changed: Record<string, unknown>) => {
      if (behaviour === 'refuses') throw new Error('QUOTA_BYTES quota exceeded');
      if (behaviour === 'keeps') items = { ...items, ...changed };
    },
  };
}

it.each([
  ['keeps', { ok: true, value: null }],
  ['forgets', { ok: false, failure: 'not-stored' }],
  ['refuses', { ok: false, failure: 'not-stored' }],
] as const)(
  'a note in a store that %s it is only called saved where it can be read again',
  async (behaviour, outcome) => {
    expect(await savePageNote('https://tea.test/#top', ' Ask Ben ', storeThat(behaviour))).toEqual(outcome);
  },
);
