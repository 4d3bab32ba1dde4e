import { createInterface } from 'node:readline';

import type { z } from 'zod';

import { exitCodes } from './exit-codes.ts';
import type { CliIo } from './io.ts';

export interface JsonQuestions<T> {
  readonly schema: z.ZodType<T>;
  /** What a line needs, after "is not a JSON object with". */
  readonly wanted: string;
  readonly answer: (question: T) => object;
  readonly end: (code: number) => void;
}

/**
 * Answers JSON objects, a line each, with one line for one; empty lines are left out. A line that cannot be read is named,
 * its answer is `{"fault":"bad-line","line":3}`, and the rest goes on; the exit code says that there was one.
 */
export async function answerJsonLines<T>(
  { input, print, tell }: CliIo,
  { answer, end, schema, wanted }: JsonQuestions<T>,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = schema.safeParse(parsed(line));
    if (!read.success) {
      tell(`Line ${number} is not a JSON object with ${wanted}.\n`);
      end(exitCodes.usage);
    }
    print(`${JSON.stringify(read.success ? answer(read.data) : { fault: 'bad-line', line: number })}\n`);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
