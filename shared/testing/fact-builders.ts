import type { HeadingFact, ImageFact, LinkFact, ResourceFacts, VideoFact } from '#shared/audit/facts/body-facts.ts';
import type { ImageLayout } from '#shared/page/document-view.ts';
import type {
  CanonicalFact,
  HeadLinkFact,
  HreflangFact,
  JsonLdFact,
  MetaFact,
  RobotsDirectiveFact,
  SocialFact,
  TitleFact,
  ViewportFact,
} from '#shared/audit/facts/head-facts.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { pageUrl } from './page-url.ts';

export function aTitle(text: string, changes: Partial<TitleFact> = {}): TitleFact {
  return { node: 3, text, location: 'head', ...changes };
}

export function aMeta(changes: Partial<MetaFact>): MetaFact {
  const nothing = { name: null, property: null, httpEquiv: null, charset: null, content: null };
  return { node: 4, ...nothing, location: 'head', ...changes };
}

export function anHeadLink(changes: Partial<HeadLinkFact>): HeadLinkFact {
  const nothing = { href: null, url: null, hreflang: null, media: null, type: null, sizes: null };
  return { node: 5, rel: [], ...nothing, location: 'head', ...changes };
}

export function aRobotsTag(content: string, changes: Partial<RobotsDirectiveFact> = {}): RobotsDirectiveFact {
  return { node: 6, agent: 'robots', content, location: 'head', ...changes };
}

export function aCanonical(href: string | null, changes: Partial<CanonicalFact> = {}): CanonicalFact {
  return { node: 7, href, url: resolve(href), location: 'head', extraAttributes: [], ...changes };
}

export function aHreflang(code: string, href: string | null, changes: Partial<HreflangFact> = {}): HreflangFact {
  return { node: 8, code, href, url: resolve(href), location: 'head', extraAttributes: [], ...changes };
}

/** An Open Graph tag; pass `'name'` for a Twitter one. */
export function aSocialTag(
  property: string,
  content: string,
  attribute: SocialFact['attribute'] = 'property',
): SocialFact {
  return { node: 9, property, content, attribute, location: 'head' };
}

export function aViewport(content: string, changes: Partial<ViewportFact> = {}): ViewportFact {
  return { node: 10, content, location: 'head', ...changes };
}

export function aHeading(level: number, text: string, changes: Partial<HeadingFact> = {}): HeadingFact {
  return { node: 20, level, text, fromImageAlt: false, visible: true, region: 'main', ...changes };
}

export function aLink(href: string | null, changes: Partial<LinkFact> = {}): LinkFact {
  return {
    node: 30,
    tag: 'a',
    href,
    url: resolve(href),
    kind: 'internal',
    text: 'Choosing a kettle',
    imageAlt: null,
    imageCount: 0,
    ariaLabel: null,
    title: null,
    rel: [],
    target: null,
    role: null,
    isAnchorTarget: false,
    hasClickHandler: false,
    visible: true,
    region: 'main',
    lang: 'en',
    ...changes,
  };
}

export function anImage(changes: Partial<ImageFact> = {}): ImageFact {
  return {
    node: 40,
    tag: 'img',
    src: '/tea.jpg',
    url: 'https://www.example.com/tea.jpg',
    alt: 'A cup of tea',
    accessibleName: null,
    isPresentational: false,
    width: '800',
    height: '600',
    hasStyleSize: false,
    loading: null,
    fetchPriority: null,
    srcset: null,
    sizes: null,
    inPicture: false,
    lazySource: null,
    link: null,
    visible: true,
    region: 'main',
    ...changes,
  };
}

export function aLayout(changes: Partial<ImageLayout> = {}): ImageLayout {
  const size = { naturalWidthPx: 800, naturalHeightPx: 600, shownWidthPx: 400, shownHeightPx: 300 };
  return { ...size, topPx: 900, isComplete: true, objectFit: 'fill', ...changes };
}

export function aJsonLd(text: string, changes: Partial<JsonLdFact> = {}): JsonLdFact {
  return { node: 50, text, isTruncated: false, error: null, types: [], location: 'head', ...changes };
}

function resolve(href: string | null): string | null {
  return href === null ? null : (parseUrl(href, pageUrl)?.href ?? null);
}

/** A video of the page's own with captions and a poster. */
export function aVideo(changes: Partial<VideoFact> = {}): VideoFact {
  return {
    node: 40,
    tag: 'video',
    url: 'https://www.example.com/tea.mp4',
    poster: '/tea.jpg',
    isMuted: false,
    hasCaptions: true,
    visible: true,
    region: 'main',
    ...changes,
  };
}

type ScriptFact = ResourceFacts['scripts'][number];

/** A script in the head that blocks; inline where no address is given. */
export function aScript(changes: Partial<ScriptFact> = {}): ScriptFact {
  return {
    node: 12,
    url: null,
    type: null,
    isAsync: false,
    isDefer: false,
    hasIntegrity: false,
    location: 'head',
    inlineBytes: 0,
    ...changes,
  };
}
