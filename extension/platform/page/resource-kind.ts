import type { ResourceKind } from '#shared/audit/facts/context-facts.ts';

const byInitiator: Readonly<Record<string, ResourceKind>> = {
  navigation: 'document',
  iframe: 'document',
  frame: 'document',
  script: 'script',
  img: 'image',
  image: 'image',
  input: 'image',
  video: 'media',
  audio: 'media',
  track: 'media',
  fetch: 'data',
  xmlhttprequest: 'data',
  beacon: 'data',
};

const byExtension: readonly (readonly [RegExp, ResourceKind])[] = [
  [/\.(?:m?js)$/i, 'script'],
  [/\.css$/i, 'style'],
  [/\.(?:avif|gif|ico|jpe?g|png|svg|webp)$/i, 'image'],
  [/\.(?:eot|otf|ttf|woff2?)$/i, 'font'],
  [/\.(?:m3u8|mp3|mp4|mpd|ogg|ts|webm)$/i, 'media'],
  [/\.json$/i, 'data'],
];

/**
 * What a file is: by the end of its path where that says it, else by what asked for it. A style sheet asks for pictures
 * and fonts as `css`, a `link` for anything, and a preloaded file is named by its preload alone.
 */
export function resourceKind(url: string, initiator: string): ResourceKind {
  const path = URL.parse(url)?.pathname ?? '';
  const named = byExtension.find(([pattern]) => pattern.test(path))?.[1];
  return named ?? byInitiator[initiator] ?? (initiator === 'link' ? 'style' : 'other');
}
