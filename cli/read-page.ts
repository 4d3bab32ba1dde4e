import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import type { ResponseFacts } from '#shared/audit/facts/facts.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import type { ServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { responseFactsOf } from '#shared/audit/served-page/served-answer.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { isWebAddress, parseUrl } from '#shared/kernel/url.ts';

import { type FetchLimits, fetchPage } from './fetch-page.ts';
import { fetchRobotsTxt } from './fetch-robots-txt.ts';
import { readHeadersFile } from './read-headers-file.ts';
import { readRobotsFile } from './read-robots-file.ts';

export interface ReadPageOptions {
  /** Address to audit a file as. */
  readonly url?: string;
  /** JSON file with the answer's status and headers. */
  readonly headers?: string;
  /** File with the site's robots.txt. */
  readonly robots?: string;
  /** How addresses are asked. Default: `pageLimits`. */
  readonly limits?: FetchLimits;
}

/** Reads a file or fetches an address. The failure is a sentence for the user. */
export async function readPage(input: string, options: ReadPageOptions): Promise<Result<ServedPage, string>> {
  return isWebAddress(input) ? readAddress(input, options) : readLocal(input, options);
}

async function readAddress(address: string, options: ReadPageOptions): Promise<Result<ServedPage, string>> {
  const fetched = await fetchPage(address, options.limits);
  if (!fetched.ok) return fetched;
  const { bytes } = fetched.value;
  const response = responseFactsOf(fetched.value);
  const robotsTxt = options.robots
    ? await readRobotsFile(options.robots, response.finalUrl)
    : await fetchRobotsTxt(response.finalUrl, options.limits);
  return ok({
    url: options.url ?? response.finalUrl,
    bytes,
    response: { state: 'present', value: response },
    robotsTxt,
    collectedAt: isoTime(systemClock),
  });
}

async function readLocal(path: string, options: ReadPageOptions): Promise<Result<ServedPage, string>> {
  if (options.url !== undefined && !parseUrl(options.url))
    return err(`${options.url}: not a URL. Give --url an absolute address.`);
  const url = options.url ?? pathToFileURL(path).href;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    return err(`${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`);
  }
  if (bytes.length === 0) return err(`${path}: is empty (0 bytes), so there is no page to read.`);
  const response: Input<ResponseFacts> = options.headers
    ? { state: 'present', value: await readHeadersFile(options.headers, url, bytes) }
    : { state: 'missing', reason: 'unavailable-here' };
  const robotsTxt: Input<RobotsTxtFacts> = options.robots
    ? await readRobotsFile(options.robots, url)
    : { state: 'missing', reason: 'unavailable-here' };
  const isSavedFile = response.state === 'missing';
  return ok({ url, bytes, response, robotsTxt, isSavedFile, collectedAt: isoTime(systemClock) });
}
