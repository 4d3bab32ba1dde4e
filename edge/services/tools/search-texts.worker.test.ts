import { expect, it } from 'vitest';

import { saveAnnotation } from '#shared/api/endpoints/annotations.ts';
import { createApiKey } from '#shared/api/endpoints/api-keys.ts';
import { storeAudit } from '#shared/api/endpoints/audits.ts';
import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';

import { sampleReport } from '../../testing/both/sample-report.ts';
import { createTestApi, requireValue } from '../../testing/worker/api.ts';
import { startAccount } from '../../testing/worker/accounts.ts';
import { askTool } from '../../testing/worker/ask-tool.ts';

const api = createTestApi();

async function startShop(domain: string, note: string) {
  const caller = { token: (await startAccount(api)).token };
  const params = {
    projectId: requireValue(await api.call(createProject, { body: { name: domain, domain } }, caller)).id,
  };
  const keywords = ['gooseneck kettle with thermometer', 'matcha bowl'];
  requireValue(await api.call(addKeywords, { params, body: { keywords, engine: 'duckduckgo' } }, caller));
  const annotation = { id: crypto.randomUUID(), day: '2026-11-20', text: note };
  requireValue(await api.call(saveAnnotation, { params, body: annotation }, caller));
  const report = sampleReport({ url: `https://${domain}/oolong`, score: 61 });
  requireValue(await api.call(storeAudit, { body: { report, ...params } }, caller));
  return {
    caller,
    note: annotation.id,
    search: (input: object, token = caller.token): Promise<ToolAnswer> => askTool(api, token, 'search_texts', input),
  };
}

it('finds what the workspace has, also misspelt, and where it opens', async () => {
  const { note, search } = await startShop('tea.example', 'Parcel strike: delivery times doubled');
  const [keyword] = (await search({ words: 'goosneck ketle', where: 'workspace' })).rows;
  expect(keyword?.values).toMatchObject({ what: 'keyword', keyword: 'gooseneck kettle with thermometer' });
  expect(keyword?.opens).toMatch(/^#tea\.example\/keywords\//);
  const [found] = (await search({ words: 'delivery delays' })).rows;
  expect(found).toMatchObject({
    id: `annotation:${note}`,
    opens: '#tea.example/annotations',
    values: { what: 'note' },
  });
  const { rows } = await search({ words: 'oolong', where: 'workspace', project: 'tea.example' });
  expect(rows.map(({ values }) => values.what)).toContain('audit');
  expect(rows.map(({ values }) => values.what)).toContain('finding');
  expect(rows.every(({ opens }) => opens?.startsWith('#tea.example/audits/'))).toBe(true);
});

it('finds help and rules, which open', async () => {
  const { search } = await startShop('tea.example', 'Nothing');
  const [help] = (await search({ words: 'silence a rule for one website' })).rows;
  expect(help).toMatchObject({ opens: 'help.html#extension/mute-a-check-set-a-limit', values: { what: 'help' } });
  expect(String(help?.values.passage)).toContain('Mute on this site');
  const [rule] = (await search({ words: 'letters too tiny on smartphones', where: 'help' })).rows;
  expect(rule).toMatchObject({ values: { what: 'rule', rule: 'mobile/font-too-small' } });
  expect(rule?.opens).toMatch(/^https:/);
  const nothing = await search({ words: 'xyzzyq' });
  expect(nothing).toMatchObject({ rows: [], total: 0 });
  expect(nothing.notes).toHaveLength(1);
});

it('stays in its workspace, and reads what the key may read', async () => {
  const { search } = await startShop('tea.example', 'Nothing');
  const other = await startShop('victim.example', 'The secret recipe of the victim');
  expect(JSON.stringify(await search({ words: 'secret recipe victim' }))).not.toContain('secret recipe of');
  await expect(search({ words: 'secret', project: 'victim.example' })).rejects.toThrow('no such project');
  const body = { name: 'assistant', scopes: ['keywords:read' as const], expiresInDays: 30 };
  const { key } = requireValue(await api.call(createApiKey, { body }, other.caller));
  const seen = await other.search({ words: 'oolong secret recipe', where: 'workspace' }, key);
  expect(seen.rows.map(({ values }) => values.what)).toEqual(['note']);
  expect(seen.notes).toEqual([
    'Not searched, for want of rights: audited pages.',
    'Not searched, for want of rights: findings of crawls.',
  ]);
});
