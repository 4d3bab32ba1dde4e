import * as z from 'zod/mini';

const faults = z.array(z.object({ path: z.string(), message: z.string() }));
const mostFaults = 5;

/** What a refusal says is wrong with fields, a clause each: `target is no phone number`; undefined where it names none. */
export function fieldFaults(details: unknown): string | undefined {
  const { data = [] } = faults.safeParse(details);
  const clauses = data
    .slice(0, mostFaults)
    .map(({ message, path }) => [path.replace(/^(?:body|query|params)\.?/, ''), message].filter(Boolean).join(' '));
  return clauses.length === 0 ? undefined : clauses.join('; ');
}
