import { isListedVideo } from '#shared/serp/is-listed-video.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { CliIo } from './io.ts';
import { readSerpFile, type SerpCommandOptions } from './read-serp-file.ts';

/** Reads a saved results page and prints it as JSON. Throws `UsageError` where it cannot. */
export async function printSerp(file: string, options: SerpCommandOptions, io: CliIo): Promise<void> {
  const filled = await readSerpFile(file, options);
  const ofType = <T extends string>(type: T) => filled.items.filter((item) => item.type === type);
  const isPlaces = filled.vertical === 'places';
  const answer = {
    ...filled,
    organic: isPlaces ? [] : ofType('organic'),
    products: ofType('product'),
    videos: mainVideos(filled),
    places: isPlaces ? filled.items.filter(({ type }) => type === 'organic' || type === 'paid') : [],
  };
  io.print(`${JSON.stringify(answer, null, 2)}\n`);
}

/** Those of the list itself: rows, shorts and ads stand in `items` only. */
function mainVideos({ items }: SerpSnapshot): SerpSnapshot['items'] {
  return items.filter((item) => item.type === 'video_result' && isListedVideo(item));
}
