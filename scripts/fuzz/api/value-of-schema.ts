import { z } from 'zod';

import type { Random } from '../random.ts';

/** What is read of a JSON Schema: the parts that zod writes. */
export const jsonSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  required: z.array(z.string()).optional(),
  $ref: z.string().optional(),
  get items() {
    return jsonSchema.optional();
  },
  get prefixItems() {
    return z.array(jsonSchema).optional();
  },
  get properties() {
    return z.record(z.string(), jsonSchema).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), jsonSchema]).optional();
  },
  get propertyNames() {
    return jsonSchema.optional();
  },
  get anyOf() {
    return z.array(jsonSchema).optional();
  },
  get oneOf() {
    return z.array(jsonSchema).optional();
  },
  get allOf() {
    return z.array(jsonSchema).optional();
  },
  get $defs() {
    return z.record(z.string(), jsonSchema).optional();
  },
});
export type JsonSchema = z.infer<typeof jsonSchema>;

/** Deeper values of a schema that contains itself are left out. */
const maxDepth = 12;
/** Texts that fields of our contract know by their form. */
const knownTexts = [
  'tea',
  'https://www.example.com/tea',
  'shop.example',
  'ada@mail.example',
  '2026-11-20',
  '2026-11-20T09:00:00.000Z',
  '0199aaaa-0000-7000-8000-000000000001',
  'sc-domain:shop.example',
  'en',
  'de-AT',
  'US',
  'EUR',
  'Europe/Paris',
  '123456',
  'google',
  '2026-11-21.1',
  'A'.repeat(43),
  '#aabbcc',
  'title/missing',
  '1',
  '2026-11',
  'a'.repeat(64),
] as const;

/** A value that the schema describes; where a pattern has no known text, any text. */
export function valueOfSchema(schema: JsonSchema, random: Random, root: JsonSchema = schema, depth = 0): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return oneOf(schema.enum, random);
  const reference = schema.$ref?.replace(/^#\/\$defs\//, '');
  if (reference !== undefined) {
    const target = reference === '#' ? root : root.$defs?.[reference];
    return target && depth < maxDepth ? valueOfSchema(target, random, root, depth + 1) : null;
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return valueOfSchema(oneOf(choices, random) ?? {}, random, root, depth);
  if (schema.allOf) {
    return Object.assign({}, ...schema.allOf.map((part) => valueOfSchema(part, random, root, depth)));
  }
  const type = typeof schema.type === 'string' ? schema.type : oneOf(schema.type ?? [], random);
  switch (type) {
    case 'object':
      return objectOf(schema, random, root, depth);
    case 'array':
      return arrayOf(schema, random, root, depth);
    case 'string':
      return textOf(schema, random);
    case 'integer':
    case 'number':
      return numberOf(schema, random);
    case 'boolean':
      return random.below(2) === 0;
    case 'null':
      return null;
    case undefined:
    default:
      return random.pick<unknown>(['tea', 1, null, {}]);
  }
}

function objectOf(schema: JsonSchema, random: Random, root: JsonSchema, depth: number): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const isWanted = schema.required?.includes(name) === true || (depth < 4 && random.below(2) === 0);
    if (isWanted) made[name] = valueOfSchema(property, random, root, depth + 1);
  }
  const others = schema.additionalProperties;
  if (typeof others !== 'object' || depth >= maxDepth) return made;
  for (let left = random.below(3); left > 0; left -= 1) {
    const name = textOf(schema.propertyNames ?? {}, random);
    made[name] = valueOfSchema(others, random, root, depth + 1);
  }
  return made;
}

function arrayOf(schema: JsonSchema, random: Random, root: JsonSchema, depth: number): unknown[] {
  if (schema.prefixItems) return schema.prefixItems.map((item) => valueOfSchema(item, random, root, depth + 1));
  const least = schema.minItems ?? 0;
  const length = Math.min(least + random.below(4), schema.maxItems ?? Infinity);
  const item = schema.items ?? {};
  return Array.from({ length }, () => valueOfSchema(item, random, root, depth + 1));
}

function textOf(schema: JsonSchema, random: Random): string {
  const { format, maxLength = 10_000, minLength = 0, pattern } = schema;
  const fits = (text: string): boolean =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (format !== 'uri' || URL.canParse(text)) &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text));
  const known = knownTexts.filter(fits);
  if (pattern !== undefined) return oneOf(known, random) ?? 'tea';
  if (random.below(4) > 0 && known.length > 0) return oneOf(known, random) ?? '';
  // The limits themselves are where readings differ.
  const length = random.pick([minLength, Math.min(maxLength, 5_000), minLength + 1]);
  return random.pick(['a', 'ü', '字', '🍵', ' ', '=']).repeat(length).slice(0, length);
}

function numberOf(schema: JsonSchema, random: Random): number {
  const least = schema.minimum ?? (schema.exclusiveMinimum === undefined ? -1_000 : schema.exclusiveMinimum + 1);
  const most = schema.maximum ?? 1_000_000;
  const whole = random.pick([least, most, least + random.below(100), 0, 1]);
  const bounded = Math.min(Math.max(whole, least), most);
  return schema.type === 'number' && random.below(4) === 0 ? Math.min(bounded + 0.5, most) : bounded;
}

function oneOf<T>(from: readonly T[], random: Random): T | undefined {
  return from[random.below(from.length)];
}
