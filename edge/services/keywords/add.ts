import type { addKeywords as endpoint } from '#shared/api/endpoints/keywords.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';

import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentKeyword } from './present.ts';
import { trackKeywords } from './track.ts';

/** Each keyword on each device. Throws `not_found` or `quota_exceeded`. */
export async function addKeywords(
  context: RequestContext,
  projectId: string,
  { devices, keywords, ...shared }: ParsedInput<typeof endpoint>['body'],
): Promise<EndpointOutput<typeof endpoint>> {
  const wanted = keywords.flatMap((keyword, at) =>
    [...new Set(devices)].map((device) => ({ line: at + 1, row: { ...shared, keyword, device } })),
  );
  const answer = await context.store.transaction(async (tx) => {
    const rows = wanted.map(({ row }) => row);
    const { added, duplicates } = await trackKeywords(context, tx, projectId, rows);
    const reported = {
      added: added.map(presentKeyword),
      duplicates: duplicates
        .flatMap((at) => wanted.slice(at, at + 1))
        .map(({ line, row }) => ({ line, keyword: row.keyword, device: row.device })),
    };
    const record = { action: 'keywords.add', subjectId: projectId, status: 201, answer: reported } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return reported;
  });
  await context.projectSockets.publish(projectId, [{ type: 'keywords.changed' }]);
  return answer;
}
