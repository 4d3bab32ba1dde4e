import { expect, it } from 'vitest';

import { collectDocument } from '#shared/audit/collect-document.ts';
import { runAudit } from '#shared/audit/run-audit.ts';
import { englishAudit } from '#shared/audit/texts/audit-language.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';

import { keyFactsOf } from './key-facts.ts';

const url = 'https://www.example.com/';

function factsOf(body: string): ReturnType<typeof keyFactsOf> {
  const { document } = collectDocument(parseDocument(`<title>A</title><body>${body}`, { url }));
  const facts = pageFacts({ url, document });
  return keyFactsOf(runAudit(facts, { language: englishAudit }), facts);
}

it('counts heading elements, not what is a heading by its role only', () => {
  const { headingCounts } = factsOf('<h1>A</h1><h2>B</h2><div role="heading" aria-level="2">C</div>');
  expect(headingCounts).toEqual([1, 1, 0, 0, 0, 0]);
});

it('counts as nofollow what the list of links shows under that name', () => {
  const { nofollowLinks } = factsOf('<a href="/a" rel="ugc">A</a><a href="/b" rel="nofollow">B</a><a href="/c">C</a>');
  expect(nofollowLinks).toEqual({ state: 'known', value: 2 });
});

it('knows no headings of an audit of which only the report was kept', () => {
  const facts = pageFacts({ url });
  expect(keyFactsOf(runAudit(facts, { language: englishAudit }), undefined).headingCounts).toBeNull();
});
