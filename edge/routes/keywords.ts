import type { keywordEndpoints } from '#shared/api/endpoints/keywords.ts';

import type { RoutesOf } from '../http/route.ts';
import { addKeywords } from '../services/keywords/add.ts';
import { deleteKeyword } from '../services/keywords/delete.ts';
import { exportKeywords } from '../services/keywords/export.ts';
import { readKeywordHistory } from '../services/keywords/history.ts';
import { importKeywords } from '../services/keywords/import.ts';
import { listKeywords } from '../services/keywords/list.ts';
import { readKeyword } from '../services/keywords/read.ts';
import { updateKeyword } from '../services/keywords/update.ts';

export const keywordRoutes: RoutesOf<typeof keywordEndpoints> = {
  'keywords.add': async ({ service }, { params, body }) => ({
    body: await addKeywords(service, params.projectId, body),
  }),
  'keywords.import': async ({ service }, { params, body }) => ({
    body: await importKeywords(service, params.projectId, body.csv),
  }),
  'keywords.list': async ({ service }, { params, query }) => ({
    body: await listKeywords(service, params.projectId, query),
  }),
  'keywords.read': async ({ service }, { params }) => ({
    body: await readKeyword(service, params.keywordId),
  }),
  'keywords.history': async ({ service }, { params, query }) => ({
    body: await readKeywordHistory(service, params.keywordId, query),
  }),
  'keywords.update': async ({ service }, { params, body }) => ({
    body: await updateKeyword(service, params.keywordId, body),
  }),
  'keywords.delete': async ({ service }, { params }) => {
    await deleteKeyword(service, params.keywordId);
    return { body: undefined };
  },
  'keywords.export': ({ service }) => ({ body: exportKeywords(service) }),
};
