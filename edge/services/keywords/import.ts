import type { importKeywords as endpoint } from '#shared/api/endpoints/keywords.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';

import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { readKeywordCsv } from './read-keyword-csv.ts';
import { trackKeywords } from './track.ts';

/** Throws `invalid_request` with the wrong lines, `not_found` or `quota_exceeded`; then nothing is added. */
export async function importKeywords(
  context: RequestContext,
  projectId: string,
  csv: string,
): Promise<EndpointOutput<typeof endpoint>> {
  const lines = readKeywordCsv(csv);
  const given = lines.map(({ line: _line, ...keyword }) => keyword);
  const answer = await context.store.transaction(async (tx) => {
    const { added, duplicates } = await trackKeywords(context, tx, projectId, given);
    const reported = {
      added: added.length,
      duplicates: duplicates.flatMap((at) =>
        lines.slice(at, at + 1).map(({ device, keyword, line }) => ({ line, keyword, device })),
      ),
    };
    const record = { action: 'keywords.import', subjectId: projectId, status: 201, answer: reported } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return reported;
  });
  await context.projectSockets.publish(projectId, [{ type: 'keywords.changed' }]);
  return answer;
}
