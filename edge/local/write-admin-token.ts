import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** This machine's token for /v1/admin, which follows from its secret; also in the data folder, readable by its owner only. */
export function writeAdminToken(dataDir: string, authSecret: string): string {
  const token = createHmac('sha256', authSecret).update('admin').digest('base64url');
  writeFileSync(join(dataDir, 'admin-token'), `${token}\n`, { mode: 0o600 });
  return token;
}
