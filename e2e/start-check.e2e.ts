import { expect, test } from '@playwright/test';

import { runOneAudit } from './support/run-one-audit.ts';
import { prepareBackend } from './support/backend-process.ts';

test('what `npm start -- --check` does: connect, audit a page, and read it back through the API', async () => {
  const backend = await prepareBackend();
  try {
    await backend.start();
    const { auditId, findings, score, url } = await runOneAudit(backend.url);
    expect(auditId).toMatch(/^[0-9a-f-]{36}$/);
    expect(url).toMatch(/^http:/);
    expect(score).toBeGreaterThan(0);
    expect(findings).toBeGreaterThan(3);
  } finally {
    await backend.remove();
  }
});
