import {
  noContext,
  type SiteImageFact,
  type SitemapFileFact,
  type ContextFacts,
  type TargetFact,
  type VariantFact,
} from '#shared/audit/facts/context-facts.ts';

import type { PageFactsOverrides } from './page-facts-overrides.ts';

/** A sitemap of 40 pages that is as it should be, with changes on top. */
export function sitemapFile(changes: Partial<SitemapFileFact> = {}): SitemapFileFact {
  return {
    url: 'https://www.example.com/sitemap.xml',
    from: 'robots',
    status: 200,
    failure: null,
    isRedirected: false,
    kind: 'urlset',
    error: null,
    urlCount: 40,
    sizeBytes: 6_200,
    isTruncated: false,
    foreignHosts: [],
    invalidLastmods: [],
    futureLastmods: [],
    hasUniformLastmod: false,
    hasIgnoredFields: false,
    relativeLocs: [],
    ...changes,
  };
}

/** A canonical target that answers, is indexable and names itself as canonical. */
export function target(changes: Partial<TargetFact> = {}): TargetFact {
  const url = changes.url ?? 'https://www.example.com/guides/tea';
  return {
    url,
    role: 'canonical',
    code: null,
    status: 200,
    failure: null,
    finalUrl: url,
    isRedirected: false,
    isAllowed: true,
    isNoindex: false,
    canonical: url,
    alternates: [],
    prev: null,
    next: null,
    lang: 'en',
    excerpt: '',
    similarity: 1,
    ...changes,
  };
}

/** A square icon of 96 px that answers. */
export function siteImage(changes: Partial<SiteImageFact> = {}): SiteImageFact {
  return {
    url: 'https://www.example.com/icon.png',
    role: 'favicon',
    status: 200,
    failure: null,
    contentType: 'image/png',
    sizeBytes: 1_800,
    format: 'png',
    widthPx: 96,
    heightPx: 96,
    isAllowed: true,
    ...changes,
  };
}

/** The http form of the page, redirected to it. */
export function variant(changes: Partial<VariantFact> = {}): VariantFact {
  return {
    kind: 'http',
    url: 'http://www.example.com/guides/tea',
    status: 200,
    failure: null,
    finalUrl: 'https://www.example.com/guides/tea',
    isRedirected: true,
    contentType: 'text/html',
    title: 'How to brew green tea',
    canonical: 'https://www.example.com/guides/tea',
    text: '',
    ...changes,
  };
}

/** ContextFacts without a fault, every one present, with overrides on top. */
export function healthyContext(pageUrl: string, overrides: NonNullable<PageFactsOverrides['context']>): ContextFacts {
  const healthy = {
    vitals: {
      lcp: { timeMs: 1_200, node: null, tag: 'p', url: null, loading: null, fetchPriority: null },
      cls: { score: 0.01, sources: [] },
      inpMs: null,
      ttfbMs: 180,
      fcpMs: 700,
      wasHidden: false,
      resources: {
        count: 14,
        transferBytes: 320_000,
        hosts: [
          { host: 'www.example.com', count: 12, bytes: 280_000, hiddenCount: 0 },
          { host: 'fonts.example.net', count: 2, bytes: 40_000, hiddenCount: 0 },
        ],
        hiddenSizeCount: 0,
        protocol: 'h2',
        renderBlocking: [],
        overLimit: [],
        heavyImages: [],
        failed: [],
      },
    },
    layout: {
      viewportWidthPx: 1_280,
      viewportHeightPx: 800,
      pixelRatio: 1,
      scrollWidthPx: 1_280,
      overflowing: [],
      targetCount: 12,
      smallTargets: [],
      textLength: 4_000,
      smallTextLength: 0,
      smallText: [],
      hiddenTexts: [],
      overlays: [],
      backgroundImages: [],
      frameShare: 0,
    },
    sitemaps: {
      files: [sitemapFile()],
      entries: [
        {
          sitemap: 'https://www.example.com/sitemap.xml',
          loc: pageUrl,
          match: 'page',
          lastmod: '2026-11-02',
          alternates: [],
        },
      ],
      isComplete: true,
    },
    linkStatus: { links: [], total: 0, skipped: 0 },
    targets: [target({ url: pageUrl })],
    siteImages: [siteImage()],
    variants: [
      variant(),
      variant({
        kind: 'missing-page',
        url: 'https://www.example.com/3f1c6f0e',
        status: 404,
        finalUrl: 'https://www.example.com/3f1c6f0e',
        isRedirected: false,
        title: 'Not found',
        canonical: null,
      }),
    ],
  };
  const entries = Object.entries(healthy).map(([name, value]) => [
    name,
    overridden(
      value,
      Object.entries(overrides).find(([key]) => key === name),
    ),
  ]);
  return { ...noContext, ...Object.fromEntries(entries) };
}

function overridden(healthy: object, override: readonly [string, object | null] | undefined): object {
  if (override === undefined) return { state: 'present', value: healthy };
  const [, changes] = override;
  if (changes === null) return { state: 'missing', reason: 'not-asked' };
  return { state: 'present', value: Array.isArray(changes) ? changes : { ...healthy, ...changes } };
}
