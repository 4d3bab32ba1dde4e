import { subscribe } from 'node:diagnostics_channel';

import { z } from 'zod';
import { withoutFragment } from '#shared/kernel/url.ts';

/** What Node's fetch tells of each answer; its `Headers` joins repeated lines, which is not the same for every header. */
const answered = z.object({
  request: z.object({ origin: z.union([z.string(), z.instanceof(URL)]).transform(String), path: z.string() }),
  response: z.object({ headers: z.array(z.instanceof(Uint8Array)) }),
});

/** The latest answer of each address. Addresses of one run are few. */
const linesByUrl = new Map<string, readonly string[]>();

subscribe('undici:request:headers', (message) => {
  const parsed = answered.safeParse(message);
  if (!parsed.success) return;
  const { request, response } = parsed.data;
  const texts = response.headers.map((bytes) => Buffer.from(bytes).toString('latin1'));
  const lines = texts.filter((_, at) => at % 2 === 1 && texts[at - 1]?.toLowerCase() === 'x-robots-tag');
  linesByUrl.set(new URL(request.path, request.origin).href, lines);
});

/**
 * Headers of an answer, those of `X-Robots-Tag` one line each: a bot named in one line is not meant by the next.
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#xrobotstag (read 2026-11)
 */
export function headersOf(answer: Response, url: string): Readonly<Record<string, string>> {
  const lines = linesByUrl.get(withoutFragment(new URL(url).href)) ?? [];
  const joined = Object.fromEntries(answer.headers);
  return lines.length > 1 ? { ...joined, 'x-robots-tag': lines.join('\n') } : joined;
}
