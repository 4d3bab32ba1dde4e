import { schemaOrgSuperseded, schemaOrgTypes } from './schema-org.data.ts';

/** True for a type of schema.org and each of its ancestors, itself included. Types by their short name. */
export function isSubtype(type: string, ancestor: string): boolean {
  return type === ancestor || ancestorsOf(type).has(ancestor);
}

export function isSchemaOrgType(type: string): boolean {
  return vocabulary().types.has(type);
}

/**
 * True where some type of schema.org has the property; `query-input` and the like count as `query`, and `xPath` is how
 * Google's documents spell `xpath`.
 */
export function isSchemaOrgProperty(property: string): boolean {
  return vocabulary().properties.has(plainName(property));
}

/** True where one of the types, or an ancestor, has the property. */
export function hasProperty(types: readonly string[], property: string): boolean {
  const name = plainName(property);
  return types.some((type) =>
    [type, ...ancestorsOf(type)].some((one) => vocabulary().types.get(one)?.properties.has(name) === true),
  );
}

/** The property to use instead; undefined where there is none. */
export function findSuccessor(property: string): string | undefined {
  return vocabulary().successors.get(property);
}

interface Vocabulary {
  readonly types: ReadonlyMap<string, TypeEntry>;
  readonly properties: ReadonlySet<string>;
  readonly successors: ReadonlyMap<string, string>;
}

interface TypeEntry {
  readonly parents: readonly string[];
  readonly properties: ReadonlySet<string>;
}

let parsed: Vocabulary | undefined;
const ancestors = new Map<string, ReadonlySet<string>>();

/** Parsed at its first use: most pages need little of it, and many none. */
function vocabulary(): Vocabulary {
  parsed ??= parseVocabulary();
  return parsed;
}

function parseVocabulary(): Vocabulary {
  const types = new Map<string, TypeEntry>();
  const all = new Set<string>();
  for (const [, name = '', parents = '', properties = ''] of schemaOrgTypes.matchAll(/^(.*)<(.*)>(.*)$/gm)) {
    const own = properties.split(' ').filter(Boolean);
    for (const property of own) all.add(property);
    types.set(name, { parents: parents.split(' ').filter(Boolean), properties: new Set(own) });
  }
  const successors = schemaOrgSuperseded.split('\n').map((line): [string, string] => {
    const [name = '', successor = ''] = line.split(' ');
    return [name, successor];
  });
  return { types, properties: all, successors: new Map(successors) };
}

function ancestorsOf(type: string): ReadonlySet<string> {
  const known = ancestors.get(type);
  if (known) return known;
  const found = new Set<string>();
  const pending = [...(vocabulary().types.get(type)?.parents ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    if (!found.has(next)) {
      found.add(next);
      pending.push(...(vocabulary().types.get(next)?.parents ?? []));
    }
  // Only what the vocabulary names is kept: pages write any number of other types.
  if (found.size > 0) ancestors.set(type, found);
  return found;
}

function plainName(property: string): string {
  return property === 'xPath' ? 'xpath' : property.replace(/-(?:input|output)$/, '');
}
