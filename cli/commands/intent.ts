import type { Command } from 'commander';
import { z } from 'zod';

import { escapeControls } from '#shared/kernel/escape-controls.ts';
import { english, translate } from '#shared/kernel/translation.ts';
import { intentTexts } from '#shared/research/intent/intent-texts.data.ts';
import { judgeIntent, rankIntents } from '#shared/research/intent/judge-intent.ts';

import { answerJsonLines } from '../answer-json-lines.ts';
import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';

const question = z.object({ query: z.string().min(1), url: z.string().optional() });

interface IntentOptions {
  readonly batch?: boolean;
  readonly url?: string;
}

/** `intent <query>` for people; `intent --batch`: JSON lines `{query, url?}` in, `{probabilities, evidence}` out, one for one. */
export function addIntentCommand(program: Command, io: CliIo, end: (code: number) => void): void {
  program
    .command('intent')
    .description('say what somebody who searches for a query wants, with the cues that decided')
    .argument('[query]', 'what is searched for')
    .option('--url <url>', 'address that was clicked or ranks first')
    .option('--batch', 'read queries as JSON lines from standard input')
    .action((query: string | undefined, { batch = false, url }: IntentOptions) => {
      if (!batch) return printIntent(query, url, io);
      return answerJsonLines(io, {
        schema: question,
        wanted: 'query (not empty) and, where known, url',
        answer: (asked) => {
          const { probabilities, evidence } = judge(asked.query, asked.url);
          return { probabilities, evidence };
        },
        end,
      });
    });
}

function judge(query: string, url: string | undefined): ReturnType<typeof judgeIntent> {
  return judgeIntent({ query, ...(url !== undefined && { url }) });
}

function printIntent(query: string | undefined, url: string | undefined, io: CliIo): void {
  if (query === undefined || query.trim() === '')
    throw new UsageError('Name a query: intent "best running shoes"; or --batch for JSON lines.');
  const { evidence, probabilities } = judge(query, url);
  const percent = new Intl.NumberFormat('en', { style: 'percent' });
  for (const intent of rankIntents(probabilities))
    io.print(`${percent.format(probabilities[intent]).padStart(4)}  ${intent}\n`);
  if (evidence.length === 0) io.print('\nNo cue in the query: these are the shares among all searches.\n');
  for (const { id, seen } of evidence)
    io.print(`      ${escapeControls(translate(intentTexts, english, `intent.cue.${id}`, { seen }))}\n`);
}
