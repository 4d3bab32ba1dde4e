import { IntlMessageFormat } from 'intl-messageformat';

/** Names of the placeholders of an ICU message, those inside plural and select arms included; sorted, each once. */
export function placeholdersOf(pattern: string): readonly string[] {
  const names = new Set<string>();
  collect(new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst(), names);
  return [...names].toSorted();
}

/** ICU syntax elements that stand for an argument: plain, number, date, time, select, plural. */
const argumentTypes: readonly unknown[] = [1, 2, 3, 4, 5, 6];

function collect(tree: unknown, names: Set<string>): void {
  if (Array.isArray(tree)) for (const branch of tree) collect(branch, names);
  if (!isRecord(tree)) return;
  if (argumentTypes.includes(tree['type']) && typeof tree['value'] === 'string') names.add(tree['value']);
  for (const branch of Object.values(tree)) if (typeof branch === 'object') collect(branch, names);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
