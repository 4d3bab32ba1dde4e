import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { messageSenders } from '../extension/platform/messages/message-senders.data.ts';

const root = join(import.meta.dirname, '..');
const pageScripts = /^extension\/(?:overlay|platform\/page)\//;

test('each side sends the messages that the table gives it, and no others', () => {
  const files = globSync('extension/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file));
  const bySide = new Map([
    ['page scripts', sentIn(files.filter((file) => pageScripts.test(file)))],
    ['own pages', sentIn(files.filter((file) => !pageScripts.test(file)))],
  ]);
  for (const [side, sent] of bySide) {
    const allowed = Object.entries(messageSenders).filter(([, senders]) => senders === side || senders === 'both');
    expect(sent).toEqual(new Set(allowed.map(([kind]) => kind)));
  }
});

function sentIn(files: readonly string[]): Set<string> {
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\b(?:askBackground|report)\(\s*'(\w+)'/g)].map(([, kind]) => kind ?? ''),
    ),
  );
}
