import { expect, it } from 'vitest';

import { deleteAnnotation, listAnnotations, saveAnnotation } from '#shared/api/endpoints/annotations.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';

import { createTestApi, requireValue } from '../testing/worker/api.ts';

const api = createTestApi();
const caller = { token: await api.startWorkspace() };
const start = async (domain: string) => ({
  projectId: requireValue(await api.call(createProject, { body: { name: domain, domain } }, caller)).id,
});
const list = async (params: { projectId: string }) =>
  requireValue(await api.call(listAnnotations, { params }, caller)).items.map(({ day, text }) => [day, text]);

it('an annotation is written once however often it is sent, changed under its id, and deleted', async () => {
  const params = await start('tea.example');
  expect(await list(params)).toEqual([]);
  const body = { id: crypto.randomUUID(), day: '2026-11-20', text: ' New shop <b>opens</b> ' };
  await Promise.all([1, 2, 3].map(() => api.call(saveAnnotation, { params, body }, caller)));
  const earlier = { id: crypto.randomUUID(), day: '2026-11-02', text: 'Titles' };
  requireValue(await api.call(saveAnnotation, { params, body: earlier }, caller));
  expect(await list(params)).toEqual([
    ['2026-11-02', 'Titles'],
    ['2026-11-20', 'New shop <b>opens</b>'],
  ]);
  requireValue(await api.call(saveAnnotation, { params, body: { ...body, day: '2026-11-01', text: 'Moved' } }, caller));
  requireValue(await api.call(deleteAnnotation, { params: { annotationId: earlier.id } }, caller));
  expect(await list(params)).toEqual([['2026-11-01', 'Moved']]);
});

it('the id of an annotation of another project changes nothing', async () => {
  const [first, second] = [await start('one.example'), await start('two.example')];
  const body = { id: crypto.randomUUID(), day: '2026-11-20', text: 'First' };
  requireValue(await api.call(saveAnnotation, { params: first, body }, caller));
  const stolen = await api.call(saveAnnotation, { params: second, body: { ...body, text: 'Second' } }, caller);
  expect(stolen).toMatchObject({ failure: { code: 'not_found' } });
  expect(await list(first)).toEqual([['2026-11-20', 'First']]);
  expect(await list(second)).toEqual([]);
});

it.each([
  ['an empty text', { text: '  ' }],
  ['two lines', { text: 'a\nb' }],
  ['a day that is none', { day: '2026-02-30' }],
])('refuses %s', async (_name, change) => {
  const params = await start(`${crypto.randomUUID()}.example`);
  const body = { id: crypto.randomUUID(), day: '2026-11-20', text: 'x', ...change };
  expect(await api.call(saveAnnotation, { params, body }, caller)).toMatchObject({
    failure: { code: 'invalid_request' },
  });
});
