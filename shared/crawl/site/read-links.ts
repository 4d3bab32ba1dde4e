import type { ReadLink } from '../reading/page-reading.ts';
import { unpackPart } from './link-flags.ts';

/** The links of a page as they were read, from the columns that stores keep of them. */
export function readLinks({
  flags,
  nodes,
  texts,
  urls,
}: {
  readonly urls: readonly string[];
  readonly flags: ArrayLike<number>;
  readonly texts: readonly string[];
  readonly nodes: ArrayLike<number>;
}): readonly ReadLink[] {
  return urls.map((url, at) => ({
    url,
    ...unpackPart(flags[at] ?? 0),
    text: texts[at] ?? '',
    node: nodes[at] ?? -1,
  }));
}
