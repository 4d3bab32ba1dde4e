import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';

import { maxRobotsBytes } from './parse-robots.ts';

/** An answer to a request for robots.txt. */
export interface RobotsAnswer {
  readonly url: string;
  readonly status: number;
  readonly finalUrl: string;
  readonly contentType: string | null;
  readonly body: Uint8Array;
}

/** The part of the answer that Google reads: 500 KiB, as UTF-8. */
export function robotsFactsOf({ body, ...answer }: RobotsAnswer): RobotsTxtFacts {
  return {
    ...answer,
    text: new TextDecoder('utf-8').decode(body.subarray(0, maxRobotsBytes)),
    isTruncated: body.length > maxRobotsBytes,
  };
}
