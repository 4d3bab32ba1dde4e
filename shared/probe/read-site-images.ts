import { imageSize } from 'image-size';

import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { SiteImageFact } from '#shared/audit/facts/context-facts.ts';
import { networkReason } from '#shared/kernel/network-reason.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import type { AskedRobots } from './asked-robots.ts';
import type { ProbeFetcher } from './fetcher.ts';
import { mayAsk } from './may-ask.ts';
import { discardBody, readBytes } from './read-body.ts';
import { runPooled } from '#shared/kernel/run-pooled.ts';

const timeoutMs = 10_000;
/** Enough for the header of every format that states its size. */
const maxHeaderBytes = 256 * 1024;
const maxImages = 20;

/** Fetches the icons and social images that the page declares, as far as their headers. */
export async function readSiteImages(
  fetcher: ProbeFetcher,
  { facts, robots, signal }: { readonly facts: PageFacts; readonly robots: AskedRobots; readonly signal: AbortSignal },
): Promise<readonly SiteImageFact[]> {
  const wanted = declaredImages(facts).slice(0, maxImages);
  const read = new Map<WantedImage, SiteImageFact>();
  await runPooled(
    wanted,
    { concurrency: 4, perKey: 4 },
    ({ url }) => parseUrl(url)?.host ?? '',
    async (image) => void read.set(image, await readImage(fetcher, image, facts.url, robots)),
    signal,
  );
  return wanted.flatMap((image) => read.get(image) ?? []);
}

type WantedImage = Pick<SiteImageFact, 'url' | 'role'>;

function declaredImages({ document, url }: PageFacts): readonly WantedImage[] {
  const icons = (document.head?.links ?? []).flatMap(({ rel, url: href }): WantedImage[] => {
    if (href === null || !/^https?:/i.test(href)) return [];
    if (rel.includes('icon')) return [{ url: href, role: 'favicon' }];
    return rel.some((token) => token.startsWith('apple-touch-icon')) ? [{ url: href, role: 'apple-touch-icon' }] : [];
  });
  const social = (document.social ?? []).flatMap(({ property, content }): WantedImage[] => {
    const role = socialRoles.get(property);
    const href = parseUrl(content, url)?.href;
    return role && href !== undefined && /^https?:/i.test(href) ? [{ url: href, role }] : [];
  });
  return [...new Map([...icons, ...social].map((image) => [`${image.role} ${image.url}`, image])).values()];
}

const socialRoles: ReadonlyMap<string, SiteImageFact['role']> = new Map([
  ['og:image', 'og-image'],
  ['og:image:url', 'og-image'],
  ['og:image:secure_url', 'og-image'],
  ['twitter:image', 'twitter-image'],
  ['twitter:image:src', 'twitter-image'],
]);

async function readImage(
  fetcher: ProbeFetcher,
  image: WantedImage,
  pageUrl: string,
  robots: AskedRobots,
): Promise<SiteImageFact> {
  const unread: SiteImageFact = {
    ...image,
    status: null,
    failure: null,
    contentType: null,
    sizeBytes: null,
    format: null,
    widthPx: null,
    heightPx: null,
    isAllowed: null,
  };
  if (!mayAsk(image.url, pageUrl)) return { ...unread, failure: 'a private or unusable address, not asked' };
  const asked = await fetcher.ask({ url: image.url, method: 'GET', timeoutMs });
  if (!asked.ok) return { ...unread, failure: asked.failure.message };
  const { status, headers, body } = asked.value;
  const isAllowed = await robots.isAllowed(image.url, 'Googlebot-Image');
  const answered = { ...unread, status, contentType: headers['content-type'] ?? null, isAllowed };
  if (status !== 200) {
    await discardBody(body);
    return answered;
  }
  try {
    const { bytes, isTruncated } = await readBytes(body, maxHeaderBytes);
    const length = Number(headers['content-length'] ?? Number.NaN);
    const sizeBytes = isTruncated ? (Number.isFinite(length) ? length : null) : bytes.byteLength;
    return { ...answered, sizeBytes, ...sizeOf(bytes) };
  } catch (error) {
    return { ...answered, failure: networkReason(error) };
  }
}

/** Of an icon file the largest picture counts, since browsers and search engines choose among them. */
function sizeOf(bytes: Uint8Array): Pick<SiteImageFact, 'format' | 'widthPx' | 'heightPx'> {
  try {
    const { type, images, ...only } = imageSize(bytes);
    const { width, height } = (images ?? []).reduce((best, each) => (each.width > best.width ? each : best), only);
    return { format: type ?? null, widthPx: width, heightPx: height };
  } catch {
    return { format: null, widthPx: null, heightPx: null };
  }
}
