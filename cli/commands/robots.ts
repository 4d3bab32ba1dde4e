import type { Command } from 'commander';
import { z } from 'zod';

import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { matchRobots } from '#shared/robots/match-robots.ts';
import { parseRobots, type RobotsTxt } from '#shared/robots/parse-robots.ts';

import type { CliIo } from '../io.ts';
import { readJsonLines } from '../read-json-lines.ts';

const question = z.object({ robots: z.string(), userAgent: z.string(), url: z.string() });

/** `robots --batch`: JSON lines `{robots, userAgent, url}` in, `{allowed, line, rule}` out, one for one. */
export function addRobotsCommand(program: Command, io: CliIo): void {
  program
    .command('robots')
    .description('decide whether crawlers may fetch URLs, by robots.txt as Google reads it')
    .requiredOption('--batch', 'read questions as JSON lines from standard input')
    .option(
      '--as-crawler',
      'resolve user agents to crawlers with their fallbacks, and encode addresses, before matching',
    )
    .action(({ asCrawler }: { readonly asCrawler?: true }) =>
      answerQuestions(io, asCrawler ? crawlerAccess : matchRobots),
    );
}

async function answerQuestions({ input, print }: CliIo, decide: typeof matchRobots): Promise<void> {
  let last: { text: string; robots: RobotsTxt } | undefined;
  for await (const { robots: text, userAgent, url } of readJsonLines(
    input,
    question,
    'the strings robots, userAgent and url',
  )) {
    if (last?.text !== text) last = { text, robots: parseRobots(text) };
    const { isAllowed, decidedBy } = decide(last.robots, userAgent, url);
    const rule = decidedBy && `${decidedBy.key}: ${decidedBy.value}`;
    print(`${JSON.stringify({ allowed: isAllowed, line: decidedBy?.number ?? null, rule })}\n`);
  }
}
