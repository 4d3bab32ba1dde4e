import { err, ok } from '#shared/kernel/result.ts';

import { camelCase, type NewPiece, withEntry, withImport } from './piece.ts';

/** `crawls/fetch-page`: a kind of job, its case in the consumer, and the service that carries it out. */
export function newConsumer(path: string): NewPiece {
  const [, folder, kind] = /^([a-z][a-z-]*)\/([a-z][a-z-]*)$/.exec(path) ?? [];
  if (!folder || !kind) return err(`${path}: a job is named <service folder>/<verb>, in lower case with hyphens.`);
  const verb = camelCase(kind);
  return ok({
    files: [
      { path: `edge/services/${folder}/${kind}.ts`, text: serviceFile(verb) },
      { path: `edge/services/${folder}/${kind}.test.ts`, text: testFile(kind, verb) },
    ],
    edits: [
      {
        path: 'edge/runtime/job.ts',
        edit: (text) =>
          withEntry(text, 'export const job', `z.object({ kind: z.literal('${kind}'), id: z.uuid() })`, '\n]);'),
      },
      {
        path: 'edge/queues/handle-job.ts',
        edit: (text) =>
          withImport(text, `import { ${verb} } from '../services/${folder}/${kind}.ts';`).replace(
            /\n {2}\}\n\}\n$/,
            `\n    case '${kind}':\n      await ${verb}(context, job.id);\n      return { thenDeliver: null };\n  }\n}\n`,
          ),
      },
    ],
    next: [
      'Write the service: it must bear to be done twice. Say in queueOf (edge/runtime/job.ts) which queue it waits in.',
      'Write the job down with addJobs (edge/services/outbox/add-jobs.ts), in the transaction of the change that needs it.',
    ],
  });
}

function serviceFile(verb: string): string {
  return `import type { Backend } from '../../backend.ts';

/** Done twice it changes nothing. */
export async function ${verb}({ store }: Backend, id: string): Promise<void> {
  await store.transaction(() => Promise.reject(new Error(\`Not written yet (\${id}).\`)));
}
`;
}

function testFile(kind: string, verb: string): string {
  return `import { expect, it } from 'vitest';

import { job } from '../../runtime/job.ts';
import { ${verb} } from './${kind}.ts';

it('is a job that a queue can carry', () => {
  expect(${verb}).toBeTypeOf('function');
  expect(job.safeParse({ kind: '${kind}', id: crypto.randomUUID() }).success).toBe(true);
});
`;
}
