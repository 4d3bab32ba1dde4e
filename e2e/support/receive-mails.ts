import { z } from 'zod';

import type { TestSite } from './test-site.ts';

/** A mail provider at the test site: what a backend's environment needs to send by it, and the texts that came, oldest first. */
export function receiveMails(site: TestSite): {
  readonly env: Record<string, string>;
  readonly mails: readonly string[];
} {
  const mails: string[] = [];
  site.route('/mails', (request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      mails.push(z.object({ text: z.string() }).parse(JSON.parse(body)).text);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  const MAIL_URL = `${site.origin}/mails`;
  return { mails, env: { MAIL_URL, MAIL_TOKEN: 'key', MAIL_FROM: 'Sightline <mail@sightline.example>' } };
}
