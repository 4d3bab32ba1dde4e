import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

import type { z } from 'zod';

import { UsageError } from './usage-error.ts';

/** JSON objects, a line each; empty lines are left out. Throws a UsageError that names the line and `wanted`. */
export async function* readJsonLines<T>(input: Readable, schema: z.ZodType<T>, wanted: string): AsyncGenerator<T> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    yield readLine(line, number, schema, wanted);
  }
}

function readLine<T>(line: string, number: number, schema: z.ZodType<T>, wanted: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new UsageError(`Line ${number} is not a JSON object with ${wanted}.`);
  }
}
