import type { researchListEndpoints } from '#shared/api/endpoints/research-lists.ts';

import type { RoutesOf } from '../http/route.ts';
import { deleteResearchList } from '../services/research/delete-list.ts';
import { listResearchLists } from '../services/research/list-lists.ts';
import { readResearchList } from '../services/research/read-list.ts';
import { saveResearchList } from '../services/research/save-list.ts';
import { updateResearchList } from '../services/research/update-list.ts';

export const researchListRoutes: RoutesOf<typeof researchListEndpoints> = {
  'researchLists.list': async (context) => ({
    body: await listResearchLists(context),
  }),
  'researchLists.read': async (context, { params }) => ({
    body: await readResearchList(context, params.listId),
  }),
  'researchLists.save': async (context, { body }) => ({
    body: await saveResearchList(context, body),
  }),
  'researchLists.update': async (context, { params, body }) => ({
    body: await updateResearchList(context, params.listId, body),
  }),
  'researchLists.delete': async (context, { params }) => {
    await deleteResearchList(context, params.listId);
    return { body: undefined };
  },
};
