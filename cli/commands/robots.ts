import type { Command } from 'commander';
import { z } from 'zod';

import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { matchRobots } from '#shared/robots/match-robots.ts';
import { parseRobots, type RobotsTxt } from '#shared/robots/parse-robots.ts';

import { answerJsonLines } from '../answer-json-lines.ts';
import type { CliIo } from '../io.ts';

const question = z.object({ robots: z.string(), userAgent: z.string(), url: z.string() });

/** `robots --batch`: JSON lines `{robots, userAgent, url}` in, `{allowed, line, rule}` out, one for one. */
export function addRobotsCommand(program: Command, io: CliIo, end: (code: number) => void): void {
  program
    .command('robots')
    .description('decide whether crawlers may fetch URLs, by robots.txt as Google reads it')
    .requiredOption('--batch', 'read questions as JSON lines from standard input')
    .option(
      '--as-crawler',
      'resolve user agents to crawlers with their fallbacks, and encode addresses, before matching',
    )
    .action(({ asCrawler }: { readonly asCrawler?: true }) =>
      answerQuestions(io, asCrawler ? crawlerAccess : matchRobots, end),
    );
}

function answerQuestions(io: CliIo, decide: typeof matchRobots, end: (code: number) => void): Promise<void> {
  let last: { text: string; robots: RobotsTxt } | undefined;
  return answerJsonLines(io, {
    schema: question,
    wanted: 'the strings robots, userAgent and url',
    answer: ({ robots: text, userAgent, url }) => {
      if (last?.text !== text) last = { text, robots: parseRobots(text) };
      const { isAllowed, decidedBy } = decide(last.robots, userAgent, url);
      const rule = decidedBy && `${decidedBy.key}: ${decidedBy.value}`;
      return { allowed: isAllowed, line: decidedBy?.number ?? null, rule };
    },
    end,
  });
}
