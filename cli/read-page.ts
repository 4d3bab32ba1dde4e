import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import type { Input, ResponseFacts, RobotsTxtFacts } from '#shared/audit/facts/facts.ts';
import type { ServedHtmlFacts } from '#shared/audit/facts/served-html-facts.ts';
import { describeServedHtml, servedSource } from '#shared/audit/served-html/describe-served-html.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import { isWebAddress } from './expand-inputs.ts';
import { fetchPage } from './fetch-page.ts';
import { fetchRobotsTxt } from './fetch-robots-txt.ts';
import { type DecodedHtml, decodeHtml } from './decode-html.ts';
import { readHeadersFile } from './read-headers-file.ts';
import { readRobotsFile } from './read-robots-file.ts';

export interface ReadPageOptions {
  /** Address to audit a file as. */
  readonly url?: string;
  /** JSON file with the answer's status and headers. */
  readonly headers?: string;
  /** File with the site's robots.txt. */
  readonly robots?: string;
}

/** A page as it came: decoded HTML and what is known of the answer that brought it. */
export interface ReadPage {
  readonly url: string;
  readonly html: string;
  readonly servedHtml: ServedHtmlFacts;
  readonly characterSet: string;
  readonly response: Input<ResponseFacts>;
  readonly robotsTxt: Input<RobotsTxtFacts>;
}

/** Reads a file or fetches an address. The failure is a sentence for the user. */
export async function readPage(input: string, options: ReadPageOptions): Promise<Result<ReadPage, string>> {
  return isWebAddress(input) ? readAddress(input, options) : readLocal(input, options);
}

async function readAddress(address: string, options: ReadPageOptions): Promise<Result<ReadPage, string>> {
  const fetched = await fetchPage(address);
  if (!fetched.ok) return fetched;
  const { bytes, response } = fetched.value;
  const robotsTxt = options.robots
    ? await readRobotsFile(options.robots, response.finalUrl)
    : await fetchRobotsTxt(response.finalUrl);
  const decoded = readSource(bytes, response.headers['content-type']);
  return ok({
    url: options.url ?? response.finalUrl,
    ...decoded,
    response: { state: 'present', value: response },
    robotsTxt,
  });
}

async function readLocal(path: string, options: ReadPageOptions): Promise<Result<ReadPage, string>> {
  if (options.url !== undefined && !parseUrl(options.url))
    return err(`${options.url}: not a URL. Give --url an absolute address.`);
  const url = options.url ?? pathToFileURL(path).href;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    return err(`${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`);
  }
  const response: Input<ResponseFacts> = options.headers
    ? { state: 'present', value: await readHeadersFile(options.headers, url, bytes) }
    : { state: 'missing', reason: 'unavailable-here' };
  const robotsTxt: Input<RobotsTxtFacts> = options.robots
    ? await readRobotsFile(options.robots, url)
    : { state: 'missing', reason: 'unavailable-here' };
  const contentType = response.state === 'present' ? response.value.headers['content-type'] : undefined;
  return ok({ url, ...readSource(bytes, contentType), response, robotsTxt });
}

function readSource(
  bytes: Uint8Array,
  contentType: string | undefined,
): DecodedHtml & { readonly servedHtml: ServedHtmlFacts } {
  const decoded = decodeHtml(bytes, contentType);
  // The whole decides the encoding; a part may end within a character.
  const decoder = new TextDecoder(decoded.characterSet);
  const source = servedSource(bytes, (part) => decoder.decode(part));
  return { ...decoded, servedHtml: describeServedHtml(source) };
}
