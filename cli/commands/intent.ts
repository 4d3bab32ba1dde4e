import type { Command } from 'commander';
import { z } from 'zod';

import { judgeIntent } from '#shared/research/intent/judge-intent.ts';

import { answerJsonLines } from '../answer-json-lines.ts';
import type { CliIo } from '../io.ts';

const question = z.object({ query: z.string().min(1), url: z.string().optional() });

/** `intent --batch`: JSON lines `{query, url?}` in, `{probabilities, evidence}` out, one for one. */
export function addIntentCommand(program: Command, io: CliIo, end: (code: number) => void): void {
  program
    .command('intent')
    .description('say what somebody who searches for a query wants, with the cues that decided')
    .requiredOption('--batch', 'read queries as JSON lines from standard input')
    .action(() =>
      answerJsonLines(io, {
        schema: question,
        wanted: 'query (not empty) and, where known, url',
        answer: ({ query, url }) => {
          const { probabilities, evidence } = judgeIntent({ query, ...(url !== undefined && { url }) });
          return { probabilities, evidence };
        },
        end,
      }),
    );
}
