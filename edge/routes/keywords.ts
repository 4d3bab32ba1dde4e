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
  'keywords.add': async (context, { params, body }) => ({
    body: await addKeywords(context, params.projectId, body),
  }),
  'keywords.import': async (context, { params, body }) => ({
    body: await importKeywords(context, params.projectId, body.csv),
  }),
  'keywords.list': async (context, { params, query }) => ({
    body: await listKeywords(context, params.projectId, query),
  }),
  'keywords.read': async (context, { params }) => ({
    body: await readKeyword(context, params.keywordId),
  }),
  'keywords.history': async (context, { params, query }) => ({
    body: await readKeywordHistory(context, params.keywordId, query),
  }),
  'keywords.update': async (context, { params, body }) => ({
    body: await updateKeyword(context, params.keywordId, body),
  }),
  'keywords.delete': async (context, { params }) => {
    await deleteKeyword(context, params.keywordId);
    return { body: undefined };
  },
  'keywords.export': (context) => ({ body: exportKeywords(context) }),
};
