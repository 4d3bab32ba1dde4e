import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

import { z } from 'zod';

export interface MailOutbox {
  /** What goes into `MAIL_URL`. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface MailOutboxOptions {
  /** A file for each mail goes here; made where missing. */
  readonly folder: string;
  /** Told of each mail: its recipient, its subject and its file. */
  readonly log: (line: string) => void;
}

const taken = z.object({
  from: z.string(),
  to: z.array(z.string()).min(1),
  subject: z.string(),
  text: z.string(),
});

const maxMailBytes = 1_048_576;

/** Takes mails as the provider of production does, on this machine only, and keeps each as a text file to read. */
export async function startMailOutbox({ folder, log }: MailOutboxOptions): Promise<MailOutbox> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const mail = taken.safeParse(parseJson(text));
      if (!mail.success) return answer(response, 422, { message: 'not a mail' });
      count += 1;
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${count}.txt`;
      const path = join(folder, name);
      writeFileSync(path, fileOf(mail.data), { mode: 0o600 });
      log(`Mail to ${mail.data.to.join(', ')}: ${mail.data.subject} (${path})`);
      return answer(response, 200, { id: name });
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/emails`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

function fileOf({ from, subject, text, to }: z.infer<typeof taken>): string {
  return [`From: ${from}`, `To: ${to.join(', ')}`, `Subject: ${subject}`, '', text, ''].join('\n');
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    sizeBytes += bytes.length;
    if (sizeBytes <= maxMailBytes) chunks.push(bytes);
  }
  return sizeBytes <= maxMailBytes ? Buffer.concat(chunks).toString('utf8') : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('The outbox has no port'));
    });
  });
}
