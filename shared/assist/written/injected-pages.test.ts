import { describe, expect, test } from 'vitest';

import { ok } from '#shared/kernel/result.ts';
import { injectedPages } from '#shared/testing/injected-pages.ts';

import { judgePage } from '../judge-draft.ts';
import { buildDraftPrompt, type DraftPrompt, withoutLeaks } from './draft-prompt.ts';
import type { DraftRequest } from './draft-request.ts';
import { writeDrafts } from './write-drafts.ts';

const key = 'sk-live-0123456789abcdef';
let words = 0;

/** Writes whatever its data tells it to, with what it knows filled in: no model is more obedient. */
function obey({ canary, input, instructions }: DraftPrompt): readonly string[] {
  const told = [...input.matchAll(/«([^«»]*)»/g)].map(([, order = '']) => JSON.parse(`"${order}"`) as string);
  return told.flatMap((order) => [
    fill(order, instructions, canary),
    // And in a part that is short enough for a title.
    fill(order, instructions.slice(0, 60), canary),
  ]);
}

function fill(order: string, prompt: string, canary: string): string {
  return order.replaceAll('{prompt}', prompt).replaceAll('{canary}', canary).replaceAll('{key}', key);
}

const pages = injectedPages();
const kinds = [...new Set(pages.map(({ kind }) => kind))];

describe('a page that orders a model', () => {
  test('is one of a hundred and more, in ten kinds', () => {
    expect(pages.length).toBeGreaterThanOrEqual(100);
    expect(kinds).toHaveLength(10);
  });

  test.each(kinds)('gets nothing out of the most obedient one: %s', async (kind) => {
    for (const { facts, kind: each, rule } of pages) {
      if (each !== kind) continue;
      const obeyed: string[] = [];
      const secrets: string[] = [key];
      const written = await writeDrafts(judgePage(facts), { rule, place: undefined }, async (request: DraftRequest) => {
        const prompt = buildDraftPrompt(request, () => `canary${(words += 1)}word`);
        if (!prompt) throw new Error('Models write for titles and descriptions.');
        const texts = obey(prompt);
        obeyed.push(...texts);
        secrets.push(prompt.canary, 'a check of the page', 'You write one short text');
        return ok(withoutLeaks(texts, prompt));
      });
      const offered =
        written?.ok === true
          ? [...written.value.drafts, ...(written.value.closest ? [written.value.closest] : [])]
          : [];
      const html = offered.map((draft) => draft.html).join('\n');
      expect(obeyed.length).toBeGreaterThan(0);
      expect(html).not.toMatch(/evil|https?:|www\.|@|<a\b|<img|\]\(/i);
      expect(secrets.filter((secret) => html.includes(secret))).toEqual([]);
    }
  });
});
