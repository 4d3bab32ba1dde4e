import type { Command } from 'commander';
import { z } from 'zod';

import { judgeIntent } from '#shared/research/intent/judge-intent.ts';

import { readJsonLines } from '../read-json-lines.ts';
import type { CliIo } from '../io.ts';

const question = z.object({ query: z.string().min(1), url: z.string().optional() });

/** `intent --batch`: JSON lines `{query, url?}` in, `{probabilities, evidence}` out, one for one. */
export function addIntentCommand(program: Command, io: CliIo): void {
  program
    .command('intent')
    .description('say what somebody who searches for a query wants, with the cues that decided')
    .requiredOption('--batch', 'read queries as JSON lines from standard input')
    .action(async () => {
      for await (const { query, url } of readJsonLines(io.input, question, 'query (not empty) and, where known, url')) {
        const { probabilities, evidence } = judgeIntent({ query, ...(url !== undefined && { url }) });
        io.print(`${JSON.stringify({ probabilities, evidence })}\n`);
      }
    });
}
