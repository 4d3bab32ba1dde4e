import { readFile } from 'node:fs/promises';

import { z } from 'zod';

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).default([]) }),
      ),
    }),
  ),
});

const suite = z.object({
  file: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      ok: z.boolean(),
      tests: z.array(
        z.object({ results: z.array(z.object({ errors: z.array(z.object({ message: z.string().default('') })) })) }),
      ),
    }),
  ),
  get suites() {
    return z.array(suite).optional();
  },
});
const playwrightReport = z.object({ suites: z.array(suite) });

/** `file › name: first line of the failure` of each test that failed in a runner's JSON report; none where it can't be read. */
export async function readFailedTests(file: string): Promise<readonly string[]> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return [];
  }
  const vitest = vitestReport.safeParse(json);
  if (vitest.success) return vitest.data.testResults.flatMap(failedOf);
  const playwright = playwrightReport.safeParse(json);
  return playwright.success ? playwright.data.suites.flatMap(failedIn) : [];
}

function failedOf(result: z.infer<typeof vitestReport>['testResults'][number]): readonly string[] {
  const failed = result.assertionResults.filter(({ status }) => status === 'failed');
  // A file that does not even load has no tests that could fail.
  if (failed.length === 0) return result.status === 'failed' ? [line(result.name, 'the file', result.message)] : [];
  return failed.map(({ failureMessages, fullName }) => line(result.name, fullName, failureMessages[0]));
}

function failedIn({ file, specs, suites }: z.infer<typeof suite>): readonly string[] {
  const failed = specs.filter(({ ok }) => !ok);
  const own = failed.map(({ tests, title }) => {
    const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
    return line(file, title, errors[0]?.message);
  });
  return [...own, ...(suites ?? []).flatMap(failedIn)];
}

const mostChars = 300;

function line(file: string, name: string, message = ''): string {
  const [first = ''] = message.trim().split('\n');
  return `${file} › ${name}${first ? `: ${first}` : ''}`.slice(0, mostChars);
}
