import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { createHttpMailer } from '../mail/create-http-mailer.ts';
import { startMailOutbox } from './mail-outbox.ts';

it('keeps each mail of the mailer as a file to read, says so, and refuses what is no mail', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-mails-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const lines: string[] = [];
  const outbox = await startMailOutbox({ folder, log: (line) => lines.push(line) });
  onTestFinished(() => outbox.stop());
  const mailer = createHttpMailer({ url: outbox.url, token: 'any', from: 'Sightline <a@b.example>', fetch });
  expect(await mailer.send({ to: 'ada@mail.example', subject: 'Your link', text: 'Open\nit.' })).toEqual({ ok: true });
  const [name = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  expect(readFileSync(join(folder, name), 'utf8')).toBe(
    'From: Sightline <a@b.example>\nTo: ada@mail.example\nSubject: Your link\n\nOpen\nit.\n',
  );
  expect(lines).toEqual([`Mail to ada@mail.example: Your link (${join(folder, name)})`]);
  const refused = await fetch(outbox.url, { method: 'POST', body: '{}' });
  expect(refused.status).toBe(422);
});
