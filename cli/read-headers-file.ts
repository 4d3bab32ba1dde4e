import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import type { ResponseFacts } from '#shared/audit/facts/facts.ts';
import { responseFactsOf } from '#shared/audit/served-page/served-answer.ts';

import { UsageError } from './usage-error.ts';

const headerValue = z.union([z.string(), z.array(z.string())]);
const headersFile = z.union([
  z.strictObject({ status: z.int().min(100).max(599).optional(), headers: z.record(z.string(), headerValue) }),
  z.record(z.string(), headerValue),
]);

/**
 * A JSON file with the answer's headers, `{"status": 200, "headers": {…}}` or the headers alone, which stand for a 200
 * answer. Throws `UsageError` where the file is something else.
 */
export async function readHeadersFile(path: string, url: string, body: Uint8Array): Promise<ResponseFacts> {
  const parsed = headersFile.safeParse(await readJson(path));
  if (!parsed.success) {
    throw new UsageError(
      `--headers ${path}: expected {"status": 200, "headers": {"name": "value"}} or the headers alone.`,
    );
  }
  const { status, headers } = isWithStatus(parsed.data) ? parsed.data : { status: undefined, headers: parsed.data };
  return responseFactsOf({
    status: status ?? 200,
    finalUrl: url,
    isRedirected: false,
    redirects: [],
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), joinLines(name, [value].flat())]),
    ),
    bytes: body,
    isTruncated: false,
  });
}

type HeadersFile = z.infer<typeof headersFile>;
type WithStatus = Extract<HeadersFile, { headers: Record<string, string | string[]> }>;

function isWithStatus(file: HeadersFile): file is WithStatus {
  return typeof file['headers'] === 'object' && !Array.isArray(file['headers']);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new UsageError(`--headers ${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** Lines of `X-Robots-Tag` stay apart: a bot named in one line is not meant by the next. */
function joinLines(name: string, lines: readonly string[]): string {
  return lines.join(name.toLowerCase() === 'x-robots-tag' ? '\n' : ', ');
}
