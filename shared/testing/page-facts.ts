import type { DocumentFacts, PageFacts, ResponseFacts } from '#shared/audit/facts/facts.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import { healthyDocument } from './healthy-document.ts';
import { healthyContext } from './healthy-context.ts';
import type { PageFactsOverrides } from './page-facts-overrides.ts';
import { pageUrl } from './page-url.ts';

const healthyHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': 'br',
  'content-security-policy': "default-src 'self'; frame-ancestors 'self'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=()',
  etag: '"5f3a"',
};

/** Facts of a small page without a fault, with every input present, and `overrides` on top. */
export function pageFacts(overrides: PageFactsOverrides = {}): PageFacts {
  const url = overrides.url ?? pageUrl;
  const document = { ...healthyDocument(url), ...overrides.document };
  return {
    version: 1,
    url,
    collectedAt: overrides.collectedAt ?? '2026-11-21T09:00:00.000Z',
    source: overrides.source ?? 'rendered',
    document,
    raw: rawInput(overrides, document),
    response: responseInput(overrides, url),
    robotsTxt: robotsTxtInput(overrides),
    context: healthyContext(url, overrides.context ?? {}),
    failures: overrides.failures ?? [],
  };
}

function rawInput(overrides: PageFactsOverrides, document: DocumentFacts): Input<DocumentFacts> {
  if (overrides.raw === null || overrides.source === 'raw') return { state: 'missing', reason: 'unavailable-here' };
  return { state: 'present', value: { ...document, ...overrides.raw } };
}

function responseInput(overrides: PageFactsOverrides, url: string): Input<ResponseFacts> {
  if (overrides.response === null) return { state: 'missing', reason: 'unavailable-here' };
  const healthy: ResponseFacts = {
    status: 200,
    finalUrl: url,
    isRedirected: false,
    redirects: [],
    headers: healthyHeaders,
    bodyBytes: 24_000,
    head1024: '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How to brew green tea</title>',
  };
  return { state: 'present', value: { ...healthy, ...overrides.response } };
}

function robotsTxtInput(overrides: PageFactsOverrides): Input<RobotsTxtFacts> {
  if (overrides.robotsTxt === null) return { state: 'missing', reason: 'unavailable-here' };
  const url = 'https://www.example.com/robots.txt';
  const healthy: RobotsTxtFacts = {
    url,
    status: 200,
    finalUrl: url,
    contentType: 'text/plain; charset=utf-8',
    text: 'User-agent: *\nDisallow: /cart\n\nSitemap: https://www.example.com/sitemap.xml\n',
    isTruncated: false,
  };
  const changes = typeof overrides.robotsTxt === 'string' ? { text: overrides.robotsTxt } : overrides.robotsTxt;
  return { state: 'present', value: { ...healthy, ...changes } };
}
