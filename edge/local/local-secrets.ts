import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { type PrivateKey, privateKey } from '#shared/kernel/signature.ts';

import { systemCodeOf } from './start-failure.ts';

const secrets = z.object({
  authSecret: z.string().min(32),
  databasePassword: z.string().min(16),
  engineKey: privateKey,
});

export type LocalSecrets = z.infer<typeof secrets>;

/** This machine's own secrets, made at the first start and kept in the data folder, readable by its owner only. */
export function loadLocalSecrets(folder: string): LocalSecrets {
  const path = join(folder, 'secrets.json');
  try {
    return secrets.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
  }
  const made = { authSecret: makeSecret(), databasePassword: makeSecret(), engineKey: makeKey() };
  writeFileSync(path, `${JSON.stringify(made, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}

function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

function makeKey(): PrivateKey {
  return privateKey.parse(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }));
}
