import { readFile } from 'node:fs/promises';

import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import { robotsFactsOf } from '#shared/robots/robots-facts.ts';

import { UsageError } from './usage-error.ts';

/** A saved robots.txt, taken as the answer of the page's site. Throws `UsageError` where it cannot be read. */
export async function readRobotsFile(path: string, pageUrl: string): Promise<Input<RobotsTxtFacts>> {
  try {
    const url = URL.canParse('/robots.txt', pageUrl) ? new URL('/robots.txt', pageUrl).href : pageUrl;
    const body = await readFile(path);
    return {
      state: 'present',
      value: robotsFactsOf({ url, status: 200, finalUrl: url, contentType: 'text/plain', body }),
    };
  } catch (cause) {
    throw new UsageError(
      `--robots ${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`,
    );
  }
}
