import { expect } from '@playwright/test';

import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { startLanguageServer } from '../../edge/testing/node/language/language-server.ts';
import { ask, connectModel } from '../support/ask-assistant.ts';
import { prepareBackend } from '../support/backend-process.ts';
import { connect, readToken } from '../support/connect.ts';
import { openSection } from '../support/dashboard-section.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';

/** By days ago: the position, 0 where it was not found. */
const seen: readonly (readonly [daysAgo: number, position: number])[] = [
  [12, 9],
  [11, 7],
  [9, 0],
  [8, 5],
  [7, 3],
];

function lookUpHistory({ toolAnswers }: { readonly toolAnswers: readonly string[] }) {
  if (toolAnswers.length === 0) return { tool: 'list_keywords', input: '{"project":"shop9.example"}' };
  const [id] = /keyword:[\da-f-]{36}/.exec(toolAnswers.join('\n')) ?? [];
  if (toolAnswers.length === 1) return { tool: 'read_rank_history', input: JSON.stringify({ keyword: id }) };
  return 'It went from 9 to 3 [t2].';
}

test('the ranks that an answer is made of are drawn, and said in words', async ({ extension }) => {
  test.setTimeout(240_000);
  const vendor = await startLanguageServer({ write: lookUpHistory });
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await extension.openOptions();
    await connect(options, backend.url);
    await connectModel(options, vendor.url);
    const headers = { authorization: `Bearer ${await readToken(options)}`, 'content-type': 'application/json' };
    const post = async (path: string, body: object) => {
      const answer = await fetch(`${backend.url}/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      expect(answer.status).toBe(201);
      return answer.json();
    };
    const { id } = await post('/projects', { name: 'Shop', domain: 'shop9.example' });
    await post(`/projects/${id}/keywords`, { keywords: ['oak bench'], engine: 'duckduckgo' });
    for (const [daysAgo, position] of seen) {
      const items = Array.from({ length: 20 }, (_, at) =>
        organicOf(`https://${at + 1 === position ? 'shop9' : `other${at}`}.example/`, at + 1),
      );
      const observedAt = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
      await post('/observations', { snapshot: serpSnapshotWith({ query: 'oak bench', items }), observedAt });
    }

    const dashboard = await extension.context.newPage();
    await dashboard.goto(new URL('/dashboard.html', options.url()).href);
    await openSection(dashboard, 'Assistant');
    await ask(dashboard, 'How did oak bench do?');
    const chart = dashboard.getByTestId('chart');
    await expect(chart).toHaveCount(1, { timeout: 60_000 });
    await expect(chart.locator('figcaption')).toHaveText('Position: oak bench');
    await expect(chart.locator('canvas')).toBeVisible();
    await expect(chart).toContainText(
      /^Position: oak bench.*From 9 on .+ to 3 on .+; least 3, most 9; 4 days with a value\. The line ends where no value is known\./s,
    );
    await expect(dashboard.getByTestId('answer')).toContainText('It went from 9 to 3');
    await expectAccessible(dashboard, ['#section']);
    for (const [width, size] of [
      [320, '100%'],
      [640, '200%'],
    ] as const) {
      await dashboard.setViewportSize({ width, height: 800 });
      await dashboard.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
      await expect
        .poll(async () => chart.evaluate((node) => node.scrollWidth - node.clientWidth))
        .toBeLessThanOrEqual(0);
    }
  } finally {
    await backend.remove();
    vendor.stop();
  }
});
