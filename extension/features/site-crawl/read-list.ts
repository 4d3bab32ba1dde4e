import { readAddress } from '#shared/crawl/read-address.ts';

export interface ReadList {
  /** Each once, in their order. */
  readonly addresses: readonly string[];
  /** Words that are no web address: how many, and the first of them. */
  readonly refused: number;
  readonly firstRefused: string | undefined;
}

export const emptyList: ReadList = { addresses: [], refused: 0, firstRefused: undefined };

/** Read at a time: some milliseconds. */
const slice = 500;

/**
 * Web addresses of a text, one a line. `rest` lets the page go on between two slices of a long one. Undefined where the
 * signal aborted.
 */
export async function readList(
  text: string,
  rest: () => Promise<void>,
  signal: AbortSignal,
): Promise<ReadList | undefined> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const addresses = new Set<string>();
  const refused: string[] = [];
  for (let at = 0; at < words.length; at += slice) {
    if (at > 0) await rest();
    if (signal.aborted) return undefined;
    for (const word of words.slice(at, at + slice)) {
      const address = readAddress(word);
      if (address.ok) addresses.add(address.value);
      else refused.push(word);
    }
  }
  return { addresses: [...addresses], refused: refused.length, firstRefused: refused[0] };
}
