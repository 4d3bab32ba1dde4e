import { createInterface } from 'node:readline';

import type { Command } from 'commander';
import { z } from 'zod';

import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { matchRobots } from '#shared/robots/match-robots.ts';
import { parseRobots, type RobotsTxt } from '#shared/robots/parse-robots.ts';

import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';

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
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const { robots: text, userAgent, url } = readQuestion(line, number);
    if (last?.text !== text) last = { text, robots: parseRobots(text) };
    const { isAllowed, decidedBy } = decide(last.robots, userAgent, url);
    const rule = decidedBy && `${decidedBy.key}: ${decidedBy.value}`;
    print(`${JSON.stringify({ allowed: isAllowed, line: decidedBy?.number ?? null, rule })}\n`);
  }
}

function readQuestion(line: string, number: number): z.infer<typeof question> {
  try {
    return question.parse(JSON.parse(line));
  } catch {
    throw new UsageError(`Line ${number} is not a JSON object with the strings robots, userAgent and url.`);
  }
}
