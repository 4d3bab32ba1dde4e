import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { readFailedTests } from './failed-tests.ts';

const passed = { fullName: 'adds', status: 'passed', failureMessages: [] };

it.each([
  [
    'tests of Vitest, and a file that does not load',
    {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            passed,
            { fullName: 'takes away', status: 'failed', failureMessages: ['Error: 1 is not 2\n    at …'] },
          ],
        },
        { name: 'b.test.ts', status: 'failed', message: 'Cannot find x', assertionResults: [] },
        { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [passed] },
      ],
    },
    ['a.test.ts › takes away: Error: 1 is not 2', 'b.test.ts › the file: Cannot find x'],
  ],
  [
    'tests of Playwright, in groups too',
    {
      suites: [
        {
          file: 'a.e2e.ts',
          specs: [{ title: 'opens', ok: true, tests: [] }],
          suites: [
            {
              file: 'a.e2e.ts',
              specs: [{ title: 'closes', ok: false, tests: [{ results: [{ errors: [{ message: 'Timeout\nof' }] }] }] }],
            },
          ],
        },
      ],
    },
    ['a.e2e.ts › closes: Timeout'],
  ],
])('names %s', async (_what, report, expected) => {
  const folder = await mkdtemp(join(tmpdir(), 'failed-tests-'));
  try {
    const file = join(folder, 'report.json');
    await writeFile(file, JSON.stringify(report));
    expect(await readFailedTests(file)).toEqual(expected);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('names nothing where there is no report', async () => {
  expect(await readFailedTests(join(tmpdir(), 'no-such-report.json'))).toEqual([]);
});
