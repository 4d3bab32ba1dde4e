import { readAddress } from '#shared/crawl/read-address.ts';

export interface ReadList {
  /** Each once, in their order. */
  readonly addresses: readonly string[];
  /** What is no web address, a line without one as a whole: how many, and the first of them. */
  readonly refused: number;
  readonly firstRefused: string | undefined;
}

export const emptyList: ReadList = { addresses: [], refused: 0, firstRefused: undefined };

/** Read at a time: some milliseconds. */
const slice = 500;

/**
 * Web addresses of a text, one a line or with spaces between. `rest` lets the page go on between two slices of a long one. Undefined where the
 * signal aborted.
 */
export async function readList(
  text: string,
  rest: () => Promise<void>,
  signal: AbortSignal,
): Promise<ReadList | undefined> {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const addresses = new Set<string>();
  const refused: string[] = [];
  for (let at = 0; at < lines.length; at += slice) {
    if (at > 0) await rest();
    if (signal.aborted) return undefined;
    for (const line of lines.slice(at, at + slice)) {
      const words = line.trim().split(/\s+/);
      const others: string[] = [];
      for (const word of words) {
        const address = readAddress(word);
        if (address.ok) addresses.add(address.value);
        else others.push(word);
      }
      refused.push(...(others.length === words.length ? [line.trim()] : others));
    }
  }
  return { addresses: [...addresses], refused: refused.length, firstRefused: refused[0] };
}
