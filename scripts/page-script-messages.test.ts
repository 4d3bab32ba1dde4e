import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { pageScriptMessages } from '../extension/platform/messages/page-script-messages.ts';

const root = join(import.meta.dirname, '..');

test('scripts in pages may send what they send, and nothing else', () => {
  const files = globSync('extension/{overlay,platform/page}/**/*.ts', { cwd: root });
  const sent = files
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/\b(?:askBackground|report)\('(\w+)'/g)])
    .map(([, kind]) => kind);
  expect(new Set(sent)).toEqual(new Set(pageScriptMessages));
});
