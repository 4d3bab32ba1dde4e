import { z } from 'zod';
import { parseJson } from '#shared/kernel/parse-json.ts';

/**
 * YouTube serves a page whose results stand in `ytInitialData` only; its scripts draw them. For a saved page that no
 * script has drawn, gives the page with the results drawn as those scripts name the elements, so that the rules for the
 * drawn page read both. Unchanged where results are drawn already or the data cannot be read.
 */
export function drawInitialData(html: string): string {
  if (drawnResult.test(html.replace(/<script\b[\s\S]*?<\/script>/gi, ''))) return html;
  const data = findInitialData(html);
  const drawn = data === undefined ? '' : drawAll(contentsOf(data), 0);
  return drawn === '' ? html : `${html}<ytd-search>${drawn}</ytd-search>`;
}

const maxDepth = 40;
const drawnResult = /<(?:yt[dm]-(?:video|background-promo|video-with-context)-renderer|yt-lockup-view-model)\b/;

const text = z.union([
  z.object({ simpleText: z.string() }).transform(({ simpleText }) => simpleText),
  z.object({ content: z.string() }).transform(({ content }) => content),
  z
    .object({ runs: z.array(z.object({ text: z.string() })) })
    .transform(({ runs }) => runs.map((run) => run.text).join('')),
]);
const optionalText = text.optional().catch(undefined);

const channel = z
  .object({
    runs: z.tuple([
      z.object({
        text: z.string(),
        navigationEndpoint: z
          .object({ browseEndpoint: z.object({ browseId: z.string(), canonicalBaseUrl: z.string().optional() }) })
          .optional()
          .catch(undefined),
      }),
    ]),
  })
  .optional()
  .catch(undefined);

const video = z.object({
  videoId: z.string(),
  title: optionalText,
  headline: optionalText,
  ownerText: channel,
  longBylineText: channel,
  shortBylineText: channel,
  viewCountText: optionalText,
  shortViewCountText: optionalText,
  publishedTimeText: optionalText,
  lengthText: optionalText,
  thumbnailOverlays: z
    .array(z.object({ thumbnailOverlayTimeStatusRenderer: z.object({ style: z.string() }).optional() }))
    .catch([]),
});

const shelf = z.object({ title: optionalText });

const short = z.object({
  overlayMetadata: z.object({ primaryText: optionalText }),
  onTap: z.object({ innertubeCommand: z.object({ reelWatchEndpoint: z.object({ videoId: z.string() }) }) }),
});

const lockup = z.object({
  contentId: z.string(),
  contentType: z.literal('LOCKUP_CONTENT_TYPE_VIDEO'),
  metadata: z.object({ lockupMetadataViewModel: z.object({ title: text }) }),
});

type Drawer = (value: unknown, depth: number) => string;

const drawers: ReadonlyMap<string, Drawer> = new Map<string, Drawer>([
  ['videoRenderer', drawVideo],
  ['videoWithContextRenderer', drawVideo],
  ['compactVideoRenderer', drawVideo],
  ['lockupViewModel', drawLockup],
  ['shortsLockupViewModel', drawShort],
  ['shelfRenderer', (value, depth) => drawShelf('ytd-shelf-renderer', value, depth)],
  ['reelShelfRenderer', (value, depth) => drawShelf('ytd-reel-shelf-renderer', value, depth)],
  ['gridShelfViewModel', (value, depth) => drawShelf('grid-shelf-view-model', value, depth)],
  ['adSlotRenderer', (value, depth) => `<ytd-ad-slot-renderer>${drawAll(value, depth)}</ytd-ad-slot-renderer>`],
  ['backgroundPromoRenderer', () => '<ytd-background-promo-renderer></ytd-background-promo-renderer>'],
  ['horizontalCardListRenderer', () => ''],
]);

/** What is drawn of a value: of the things that have a drawer, in their order. */
function drawAll(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return '';
  return Object.entries(value)
    .map(([key, child]) => (drawers.get(key) ?? drawAll)(child, depth + 1))
    .join('');
}

function drawVideo(value: unknown): string {
  const read = video.safeParse(value);
  if (!read.success) return '';
  const { videoId, title, headline, viewCountText, shortViewCountText, publishedTimeText, lengthText } = read.data;
  const owner = (read.data.ownerText ?? read.data.longBylineText ?? read.data.shortBylineText)?.runs[0];
  const page = owner?.navigationEndpoint?.browseEndpoint;
  const styles = read.data.thumbnailOverlays.map((overlay) => overlay.thumbnailOverlayTimeStatusRenderer?.style);
  const isLive = styles.includes('LIVE');
  return element(
    'ytd-video-renderer',
    `<ytd-thumbnail-overlay-time-status-renderer overlay-style="${isLive ? 'LIVE' : 'DEFAULT'}">${escape(lengthText)}</ytd-thumbnail-overlay-time-status-renderer>`,
    `<a id="video-title" href="/watch?v=${escape(videoId)}">${escape(title ?? headline)}</a>`,
    `<div id="metadata-line">${[viewCountText ?? shortViewCountText, publishedTimeText].map(drawMeta).join('')}</div>`,
    owner &&
      `<ytd-channel-name><a href="${escape(page?.canonicalBaseUrl ?? `/channel/${page?.browseId ?? ''}`)}">${escape(owner.text)}</a></ytd-channel-name>`,
  );
}

function drawMeta(part: string | undefined): string {
  return part === undefined ? '' : `<span class="inline-metadata-item">${escape(part)}</span>`;
}

function drawLockup(value: unknown): string {
  const read = lockup.safeParse(value);
  if (!read.success) return '';
  const title = escape(read.data.metadata.lockupMetadataViewModel.title);
  return element(
    'yt-lockup-view-model',
    `<h3 title="${title}"><a href="/watch?v=${escape(read.data.contentId)}">${title}</a></h3>`,
  );
}

function drawShort(value: unknown): string {
  const read = short.safeParse(value);
  if (!read.success) return '';
  const { overlayMetadata, onTap } = read.data;
  const link = `/shorts/${escape(onTap.innertubeCommand.reelWatchEndpoint.videoId)}`;
  return element(
    'ytm-shorts-lockup-view-model',
    `<h3><a href="${link}">${escape(overlayMetadata.primaryText)}</a></h3>`,
  );
}

function drawShelf(name: string, value: unknown, depth: number): string {
  const title = shelf.safeParse(value).data?.title;
  return element(name, `<span id="title">${escape(title)}</span>`, drawAll(value, depth));
}

function element(name: string, ...parts: readonly (string | undefined)[]): string {
  return `<${name}>${parts.join('')}</${name}>`;
}

function escape(value: string | undefined): string {
  return (value ?? '').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The part with the results, on desktop and mobile. */
function contentsOf(data: unknown): unknown {
  const desktop = z
    .object({ contents: z.object({ twoColumnSearchResultsRenderer: z.object({ primaryContents: z.unknown() }) }) })
    .safeParse(data);
  if (desktop.success) return desktop.data.contents.twoColumnSearchResultsRenderer.primaryContents;
  return z.object({ contents: z.object({ sectionListRenderer: z.unknown() }) }).safeParse(data).data?.contents
    .sectionListRenderer;
}

/** `var ytInitialData = {…};`, or the escaped string of the mobile page. */
function findInitialData(html: string): unknown {
  const plain = /\bytInitialData"?\]?\s*=\s*(?=\{)/.exec(html);
  if (plain) return parseJson(takeObject(html, plain.index + plain[0].length));
  const quoted = /\bytInitialData"?\]?\s*=\s*'((?:[^'\\]|\\.)*)'/.exec(html)?.[1];
  return quoted === undefined ? undefined : parseJson(unescapeScript(quoted));
}

/** The text of the object that begins at `start`, up to the brace that ends it. */
function takeObject(source: string, start: number): string {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}]/g;
  tokens.lastIndex = start;
  let depth = 0;
  for (let token = tokens.exec(source); token; token = tokens.exec(source)) {
    if (token[0] === '{') depth += 1;
    if (token[0] === '}') depth -= 1;
    if (depth === 0) return source.slice(start, tokens.lastIndex);
  }
  return '';
}

function unescapeScript(quoted: string): string {
  return quoted.replace(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(.))/g, (_, byte, unit, other) =>
    typeof other === 'string' ? other : String.fromCharCode(Number.parseInt(String(byte ?? unit), 16)),
  );
}
