import * as z from 'zod/mini';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { askVendor, failureOf, failureOfStatus, unreadable, type VendorAnswer } from '../ask-vendor.ts';
import type { SourceFailure, SourceFetch } from '../keyword-source.ts';

const found = z.tuple([z.string(), z.array(z.string())], z.unknown());
const resolved = z.object({
  query: z.object({ pages: z.array(z.object({ title: z.string(), missing: z.optional(z.boolean()) })) }),
});
/** Errors come with status 200. https://www.mediawiki.org/wiki/API:Errors_and_warnings (checked 2026-11) */
const fault = z.object({ error: z.object({ code: z.string(), info: z.optional(z.string()) }) });
const passing = new Set(['ratelimited', 'maxlag', 'readonly', 'internal_api_error_DBQueryError']);

/**
 * The title of the article that has a keyword for its name, redirects followed; null where none has. An article whose
 * name merely begins like the keyword is about something else.
 */
export async function articleNamed(
  keyword: string,
  language: string,
  fetch: SourceFetch,
): Promise<Result<string | null, SourceFailure>> {
  const api = `https://${language}.wikipedia.org/w/api.php?format=json&formatversion=2&origin=*`;
  const searched = await ask(
    fetch,
    `${api}&action=opensearch&limit=5&redirects=return&search=${encodeURIComponent(keyword)}`,
  );
  if (!searched.ok) return searched;
  const titles = found.safeParse(searched.value.json);
  if (!titles.success) return err(unreadable(searched.value));
  const name = titles.data[1].find((title) => folded(title) === folded(keyword));
  if (name === undefined) return ok(null);
  const page = await ask(fetch, `${api}&action=query&redirects=1&titles=${encodeURIComponent(name)}`);
  if (!page.ok) return page;
  const pages = resolved.safeParse(page.value.json);
  if (!pages.success) return err(unreadable(page.value));
  const [first] = pages.data.query.pages;
  return ok(first === undefined || first.missing === true ? null : first.title);
}

async function ask(fetch: SourceFetch, url: string): Promise<Result<VendorAnswer, SourceFailure>> {
  const answer = await askVendor(fetch, url);
  if (!answer.ok) return answer;
  const failure = failureOfStatus(answer.value);
  if (failure) return err(failure);
  const told = fault.safeParse(answer.value.json);
  if (!told.success) return answer;
  const { code, info } = told.data.error;
  if (code === 'ratelimited') return err(failureOf('quota', info ?? code, answer.value.retryAfterMs));
  return err(failureOf(passing.has(code) ? 'retry' : 'refused', info ?? code, answer.value.retryAfterMs));
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}
