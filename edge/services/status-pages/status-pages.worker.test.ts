import { expect, it } from 'vitest';

import { createMonitor, readUptime, updateMonitor } from '#shared/api/endpoints/monitors.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { deleteStatusPage, readStatusPage, saveStatusPage } from '#shared/api/endpoints/status-pages.ts';

import { createCrawling } from '../../runtime/crawling.ts';
import { createTestApi, requireValue } from '../../testing/worker/api.ts';
import { lookAtMonitor } from '../monitors/look.ts';

const startMs = Date.parse('2026-11-01T12:00:00.000Z');
let nowMs = startMs;
let status = 200;
const api = createTestApi({
  clock: () => nowMs,
  crawling: createCrawling({
    allowsPrivate: false,
    pagesPerMonth: 1_000,
    fetch: () => Promise.resolve(new Response('tea', { status })),
    wait: () => Promise.resolve(),
  }),
});

async function openSite() {
  nowMs = startMs;
  status = 200;
  const caller = { token: await api.startWorkspace() };
  const workspaceId = (await api.backend.authenticate(`Bearer ${caller.token}`, undefined))?.workspaceId ?? '';
  const project = { name: 'Tea', domain: 'tea.example' };
  const params = { projectId: requireValue(await api.call(createProject, { body: project }, caller)).id };
  const watch = async (kind: 'uptime' | 'page', url: string) =>
    requireValue(await api.call(createMonitor, { params, body: { kind, url, everyMinutes: 5 } }, caller)).id;
  return {
    caller,
    params,
    watch,
    save: (monitorIds: readonly string[], more: object = {}) =>
      api.call(saveStatusPage, { params, body: { title: 'Tea <shop>', monitorIds: [...monitorIds], ...more } }, caller),
    look: async (monitorId: string, answer: number) => {
      nowMs += 300_000;
      status = answer;
      await lookAtMonitor(api.backend, { workspaceId, monitorId, dueAtMs: nowMs });
    },
  };
}

async function read(url: string | null) {
  const answer = await api.request(new URL(url ?? '').pathname);
  return { answer, html: await answer.text() };
}

it('shows without an account how the chosen addresses answer, and their outages', async () => {
  const site = await openSite();
  const [shown, hidden] = [
    await site.watch('uptime', 'https://tea.example/'),
    await site.watch('uptime', 'https://intern.tea.example/'),
  ];
  const { url } = requireValue(await site.save([shown]));
  expect((await read(url)).html).toContain('Not every address is looked at');
  for (const answer of [200, 200]) await site.look(shown, answer);
  const well = await read(url);
  expect(well.answer.headers.get('x-robots-tag')).toBe('noindex');
  expect(well.html).toContain('Everything answers');
  expect(well.html).toContain('None was seen since Nov 1, 2026.');
  expect(well.html).toContain('Tea &lt;shop&gt;');
  for (const answer of [503, 503]) await site.look(shown, answer);
  const broken = await read(url);
  expect(broken.html).toContain('1 address does not answer as it should');
  expect(broken.html).toContain('does not answer as it should since Nov 1, 2026');
  for (const answer of [200, 200]) await site.look(shown, answer);
  const again = await read(url);
  expect(again.html).toContain('Everything answers');
  expect(again.html).toMatch(/does not answer as it should from Nov 1, 2026.* 5 minutes/);
  expect(again.html).not.toContain('intern');
  expect(again.html).not.toContain(hidden);
});

it('tells for which share of the watched time an address answered, by its name, and nothing of time that was not watched', async () => {
  const site = await openSite();
  const id = await site.watch('uptime', 'https://www.tea.example/shop');
  const { url } = requireValue(await site.save([id]));
  for (const answer of [200, 200, 200, 503, 503, 200]) await site.look(id, answer);
  const { windows } = requireValue(await api.call(readUptime, { params: { monitorId: id } }, site.caller));
  // 25 minutes between six looks: down from the confirming look to the one that saw it up again.
  expect(windows[0]).toEqual({ days: 1, share: 0.6, looks: 6, watchedMs: 1_500_000 });
  nowMs += 3_600_000;
  await site.look(id, 200);
  const later = requireValue(await api.call(readUptime, { params: { monitorId: id } }, site.caller)).windows;
  expect(later[0]).toEqual({ days: 1, share: 0.6, looks: 7, watchedMs: 1_500_000 });
  const { html } = await read(url);
  expect(html).toContain('<h2>tea.example/shop</h2>');
  expect(html).toContain('<td>60%</td><td>7 looks, 25 minutes watched</td>');
  requireValue(
    await api.call(updateMonitor, { params: { monitorId: id }, body: { name: 'Shop & <co>' } }, site.caller),
  );
  expect((await read(url)).html).toContain('<h2>Shop &amp; &lt;co&gt;</h2>');
});

it('never says that all is well where nobody looked', async () => {
  const site = await openSite();
  const id = await site.watch('uptime', 'https://tea.example/');
  const { url } = requireValue(await site.save([id], { locale: 'de' }));
  await site.look(id, 200);
  expect((await read(url)).html).toContain('Alles antwortet');
  nowMs += 3_600_000;
  const late = await read(url);
  expect(late.html).toContain('nicht geprüft');
  expect(late.html).not.toContain('Alles antwortet');
  requireValue(await api.call(updateMonitor, { params: { monitorId: id }, body: { isPaused: true } }, site.caller));
  expect((await read(url)).html).toContain('nicht geprüft');
});

it('ends with its link, and a new link ends the old one', async () => {
  const site = await openSite();
  const id = await site.watch('uptime', 'https://tea.example/');
  const first = requireValue(await site.save([id]));
  expect(requireValue(await site.save([id])).url).toBe(first.url);
  const second = requireValue(await site.save([id], { renewsLink: true }));
  expect(second.url).not.toBe(first.url);
  expect((await read(first.url)).answer.status).toBe(404);
  expect((await read(second.url)).answer.status).toBe(200);
  requireValue(await api.call(deleteStatusPage, { params: site.params }, site.caller));
  expect((await read(second.url)).answer.status).toBe(404);
  expect(requireValue(await api.call(readStatusPage, { params: site.params }, site.caller)).url).toBeNull();
  for (const path of ['/status/', '/status/abc', `/status/${'0'.repeat(32)}`])
    expect((await api.request(path)).status).toBe(404);
});

it('takes no monitors of other sites, and none that look at something else', async () => {
  const [site, other] = [await openSite(), await openSite()];
  const refused = { failure: { code: 'invalid_request', details: [{ path: 'body.monitorIds.0' }] } };
  expect(await site.save([await site.watch('page', 'https://tea.example/a')])).toMatchObject(refused);
  expect(await site.save([await other.watch('uptime', 'https://tea.example/')])).toMatchObject({
    failure: { code: 'not_found' },
  });
  expect(await site.save([])).toMatchObject({ failure: { code: 'invalid_request' } });
});
