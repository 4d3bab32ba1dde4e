import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import { googlebotAccess } from '#shared/audit/reading/googlebot-access.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { maxRobotsBytes } from '#shared/robots/parse-robots.ts';

import type { ProbeFetcher } from './fetcher.ts';
import { readBytes } from './read-body.ts';

const timeoutMs = 5_000;

/** robots.txt of every host that comes up, each fetched once. */
export class AskedRobots {
  readonly #fetcher: ProbeFetcher;
  readonly #files = new Map<string, Promise<RobotsTxtFacts | undefined>>();

  /** `known`: the audited page's own robots.txt, which needs no second fetch. */
  constructor(fetcher: ProbeFetcher, known: RobotsTxtFacts | undefined) {
    this.#fetcher = fetcher;
    const origin = known && parseUrl(known.url)?.origin;
    if (known && origin !== undefined) this.#files.set(origin, Promise.resolve(known));
  }

  /** Whether a crawler may fetch the address; null where robots.txt could not be read. */
  async isAllowed(url: string, userAgent = 'Googlebot'): Promise<boolean | null> {
    const origin = parseUrl(url)?.origin;
    if (origin === undefined) return null;
    const known = this.#files.get(origin) ?? this.#fetch(origin);
    this.#files.set(origin, known);
    const file = await known;
    if (!file) return null;
    const googlebot = googlebotAccess(file, url);
    if (!googlebot) return null;
    return userAgent === 'Googlebot' || file.status !== 200
      ? googlebot.isAllowed
      : crawlerAccess(parsedRobots(file), userAgent, url).isAllowed;
  }

  async #fetch(origin: string): Promise<RobotsTxtFacts | undefined> {
    const url = `${origin}/robots.txt`;
    const asked = await this.#fetcher.ask({ url, method: 'GET', timeoutMs });
    if (!asked.ok) return undefined;
    const { status, finalUrl, headers, body } = asked.value;
    try {
      const { bytes, isTruncated } = await readBytes(body, maxRobotsBytes);
      const text = new TextDecoder().decode(bytes);
      return { url, status, finalUrl, contentType: headers['content-type'] ?? null, text, isTruncated };
    } catch {
      return undefined;
    }
  }
}
