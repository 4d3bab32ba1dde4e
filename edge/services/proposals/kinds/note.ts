import { z } from 'zod';

import { saveAnnotation as endpoint } from '#shared/api/endpoints/annotations.ts';
import { proposedWrites } from '#shared/chat/proposal.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';

import { saveAnnotation } from '../../annotations/save.ts';
import { defineProposal } from '../proposal-kind.ts';
import { requireOwnText } from '../require-own.ts';
import { dayInput } from '../../tools/tool-inputs.ts';

/** For the schema of the endpoint, where the caller chooses the id: the proposal's is taken when it is carried out. */
const anyId = '00000000-0000-4000-8000-000000000000';

export const kind = defineProposal({
  id: 'note',
  name: 'propose_note',
  description: 'Proposes a note on a day of a project, which is drawn on its curves: what the user says has happened.',
  input: { day: dayInput, text: z.string().min(1) },
  write: proposedWrites.note,
  access: endpoint.access,
  draft(input, project) {
    const { day, text } = endpoint.body.parse({ ...input, id: anyId });
    requireOwnText(text, project);
    return { day, text };
  },
  carryOut: (context, projectId, write, id) =>
    saveAnnotation(context, projectId, endpoint.body.parse({ ...write, id })),
  outcomeOf: (_answer, domain) => ({ added: 1, already: 0, opens: writeRoute(domain, 'annotations') }),
});
