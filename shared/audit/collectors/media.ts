import type { MediaFacts, VideoFact } from '../facts/body-facts.ts';
import { foldSpace } from '#shared/kernel/fold-space.ts';

import type { Collector, CollectorRun, Walk } from '../walk/collector.ts';

/** Videos, figures, images inlined as data, and text that is kept out of snippets. */
export const media: Collector<'media'> = {
  group: 'media',
  start<Node extends object>({ view, at, resolve }: Walk<Node>): CollectorRun<Node, MediaFacts> {
    const videos: VideoFact[] = [];
    const videoNodes: Node[] = [];
    const noSnippets: MediaFacts['noSnippets'][number][] = [];
    const dataImages: MediaFacts['dataImages'][number][] = [];
    const figures: { readonly node: number; hasCaption: boolean; hasImage: boolean }[] = [];
    const openFigures: number[] = [];
    let noSnippetCharacters = 0;
    let openVideo: { sources: number; hasCaptions: boolean } | null = null;

    function add(node: Node, tag: VideoFact['tag'], source: string): void {
      const src = view.attribute(node, source)?.trim() ?? null;
      const isCut = src?.startsWith('data:') === true;
      videos.push({
        node: at.number,
        tag,
        url: src === null || src === '' ? null : isCut ? src.slice(0, 64) : resolve(src),
        poster: view.attribute(node, 'poster')?.trim() || null,
        isMuted: view.attribute(node, 'muted') !== null,
        hasCaptions: false,
        visible: !at.isHidden,
        region: at.region,
      });
      videoNodes.push(node);
    }

    function endVideo(): void {
      const video = videos.at(-1);
      if (openVideo?.hasCaptions && video) videos[videos.length - 1] = { ...video, hasCaptions: true };
      openVideo = null;
    }

    return {
      enter: {
        video(node) {
          add(node, 'video', 'src');
          openVideo = { sources: 0, hasCaptions: false };
        },
        iframe(node) {
          if (videoHosts.test(view.attribute(node, 'src') ?? '')) add(node, 'iframe', 'src');
        },
        source(node) {
          const video = videos.at(-1);
          const src = openVideo && video?.url === null ? view.attribute(node, 'src')?.trim() : undefined;
          if (src && video) videos[videos.length - 1] = { ...video, url: resolve(src) };
        },
        track(node) {
          const kind = view.attribute(node, 'kind')?.trim().toLowerCase() ?? 'subtitles';
          if (openVideo && (kind === 'captions' || kind === 'subtitles')) openVideo.hasCaptions = true;
        },
        img(node) {
          const figure = figures[openFigures.at(-1) ?? -1];
          if (figure) figure.hasImage = true;
          const src = view.attribute(node, 'src') ?? '';
          if (src.length > 1_000 && /^\s*data:/i.test(src) && dataImages.length < 50)
            dataImages.push({ node: at.number, sizeBytes: src.length });
        },
        figure() {
          openFigures.push(figures.length);
          figures.push({ node: at.number, hasCaption: false, hasImage: false });
        },
        figcaption() {
          const figure = figures[openFigures.at(-1) ?? -1];
          if (figure) figure.hasCaption = true;
        },
      },
      leave: {
        video: endVideo,
        figure: () => void openFigures.pop(),
      },
      attributes: {
        'data-nosnippet'(node) {
          const tag = view.tagName(node);
          if (noSnippets.length < 200) noSnippets.push({ node: at.number, tag });
          // An outer one counted this text already.
          if (snippetTags.has(tag) && !at.isHidden && !isWithin(view, node)) {
            noSnippetCharacters += foldSpace(view.textContent(node)).length;
          }
        },
      },
      finish: () => ({
        videos: videos.slice(0, 200).map((video, index) => withLayout(view, video, videoNodes[index])),
        noSnippets,
        noSnippetCharacters,
        dataImages,
        figuresWithoutCaption: figures
          .filter(({ hasCaption, hasImage }) => hasImage && !hasCaption)
          .slice(0, 50)
          .map(({ node }) => node),
      }),
    };
  },
};

/** Google reads data-nosnippet on these alone. */
const snippetTags = new Set(['span', 'div', 'section']);

/** Players that only show videos. */
const videoHosts =
  /\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/embed|fast\.wistia\.(?:net|com)|players\.brightcove\.net|player\.twitch\.tv|loom\.com\/embed)/i;

function withLayout<Node extends object>(
  view: Walk<Node>['view'],
  video: VideoFact,
  node: Node | undefined,
): VideoFact {
  return node && view.hasLayout ? { ...video, visible: view.isVisible(node) } : video;
}

/** Whether text here is kept out of snippets by an element above. */
function isWithin<Node extends object>(view: Walk<Node>['view'], node: Node): boolean {
  for (let above = view.parent(node); above; above = view.parent(above)) {
    if (snippetTags.has(view.tagName(above)) && view.attribute(above, 'data-nosnippet') !== null) return true;
  }
  return false;
}
