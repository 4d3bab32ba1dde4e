import { expect, test } from 'vitest';

import { fitAnswer } from './fit-answer.ts';
import type { ToolAnswer } from './tool-answer.ts';

function answerOf(texts: readonly string[]): ToolAnswer {
  return {
    tool: 'list_keywords',
    summary: { id: 'project:1', opens: null, values: { tracked: texts.length } },
    rows: texts.map((keyword, at) => ({ id: `keyword:${at}`, opens: null, values: { keyword } })),
    total: texts.length,
    notes: [],
  };
}

test('an answer fits into its bytes, and still says how many rows there are', () => {
  const fitted = fitAnswer(answerOf(Array.from({ length: 500 }, () => 'grüner Tee')), 4_000);
  expect(new TextEncoder().encode(JSON.stringify(fitted)).length).toBeLessThanOrEqual(4_000);
  expect(fitted.rows.length).toBeGreaterThan(20);
  expect(fitted.total).toBe(500);
});

test('an id made of what a page says hides nothing either', () => {
  const answer = answerOf(['tea']);
  const id = `issue:1:title/duplicate:Tea\u{e0041}\u202e ${'\u{1f375}'.slice(0, 1)}`;
  const [row] = fitAnswer({ ...answer, rows: [{ id, opens: null, values: {} }] }, 4_000).rows;
  expect(row?.id).toBe('issue:1:title/duplicate:Tea \ufffd');
});

test('a text has its end, and nothing in it that nobody sees', () => {
  const texts = ['x'.repeat(5_000), 'tea\u202e\u{e0041}\n<\u0007>', `${'x'.repeat(299)}\u{1f375}x`];
  const [long, hidden, cut] = fitAnswer(answerOf(texts), 4_000).rows;
  expect(String(cut?.values.keyword).isWellFormed()).toBe(true);
  expect(String(long?.values.keyword)).toHaveLength(301);
  expect(hidden?.values.keyword).toBe('tea <>');
});
