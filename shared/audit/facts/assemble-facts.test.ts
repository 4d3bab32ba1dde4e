import { expect, test } from 'vitest';

import { collectDocument } from '../collect-document.ts';
import { assembleFacts } from './assemble-facts.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';

test.each([
  ['https://shop.example.co.uk/', 'internal'],
  ['https://www.example.co.uk:8443/x', 'internal'],
  ['https://other.co.uk/', 'external'],
  ['https://example.com/', 'external'],
])('a link from blog.example.co.uk to %s is %s', (href, kind) => {
  const url = 'https://blog.example.co.uk/';
  const { document, failures } = collectDocument(parseDocument(`<a href="${href}">x</a>`, { url }));
  const missing = { state: 'missing', reason: 'unavailable-here' } as const;
  const raw = { state: 'present', value: document } as const;
  const facts = assembleFacts({
    url,
    collectedAt: '2026-11-21T00:00:00.000Z',
    source: 'rendered',
    document,
    failures,
    raw,
    response: missing,
    robotsTxt: missing,
  });
  expect(facts.document.links?.[0]?.kind).toBe(kind);
  expect(facts.raw.state === 'present' && facts.raw.value.links?.[0]?.kind).toBe(kind);
});
