import type { DocumentView } from '#shared/page/document-view.ts';

import { ErrorList } from '../error-list.ts';
import { readableText } from '../readable-text.ts';
import {
  type ExtractOptions,
  type ItemValue,
  type StructuredData,
  type StructuredDataLimits,
  structuredDataLimits,
  type StructuredItem,
} from '../structured-item.ts';
import { readStatements, type Statement, typeProperty } from './read-statements.ts';

/**
 * Items of RDFa 1.1, names and types expanded to full addresses. A thing that another one names stands inside it, where
 * it is named first, and as a reference after that.
 */
export function readRdfa<Node extends object>(
  view: DocumentView<Node>,
  { numberOf, limits = structuredDataLimits }: ExtractOptions<Node> = {},
): StructuredData {
  const errors = new ErrorList('rdfa');
  if (view.select(carriers).length === 0) return { items: [], errors: [] };
  const things = new Map<string, Thing>();
  let statementCount = 0;
  let textLength = 0;
  const read = (node: Node): string => {
    if (textLength > limits.markupLength) {
      errors.addOnce('too-large', `More than ${limits.markupLength} characters of RDFa.`);
      return '';
    }
    const text = readableText(view, node);
    textLength += text.length;
    return text;
  };
  readStatements(view, read, (statement, node) => {
    statementCount += 1;
    if (statementCount > limits.statements) {
      errors.addOnce('too-many-items', `RDFa after the first ${limits.statements} statements is left out.`);
      return false;
    }
    addStatement(things, statement, numberOf?.(node));
    return true;
  });
  return { items: itemsOf({ things, shown: new Set(), errors, limits }), errors: errors.errors };
}

/** Pages without any of these say nothing in RDFa. HTML's own `rel` words do not count. */
const carriers = '[property], [typeof], [rel*=":"], [rev*=":"]';

interface Thing {
  readonly node: number | undefined;
  readonly types: Set<string>;
  /** Texts and things by a key that keeps them apart, so that what is said twice counts once. */
  readonly properties: Map<string, Map<string, Statement['value']>>;
}

function addStatement(
  things: Map<string, Thing>,
  { subject, property, value }: Statement,
  node: number | undefined,
): void {
  const thing = things.get(subject) ?? { node, types: new Set(), properties: new Map() };
  things.set(subject, thing);
  if (property === typeProperty && 'thing' in value) {
    thing.types.add(value.thing);
    return;
  }
  const values = thing.properties.get(property) ?? new Map<string, Statement['value']>();
  thing.properties.set(property, values);
  values.set('thing' in value ? `thing ${value.thing}` : `text ${value.text}`, value);
}

/** Things that no other one names; then, for what only cycles reach, whatever is left. */
function itemsOf(building: Building): StructuredItem[] {
  const { things } = building;
  const named = new Set<string>();
  for (const [subject, { properties }] of things)
    for (const values of properties.values())
      for (const value of values.values()) if ('thing' in value && value.thing !== subject) named.add(value.thing);
  const items: StructuredItem[] = [];
  for (const isLeftOver of [false, true])
    for (const subject of things.keys())
      if (!building.shown.has(subject) && (isLeftOver || !named.has(subject))) items.push(itemOf(subject, building, 1));
  return items;
}

interface Building {
  readonly things: ReadonlyMap<string, Thing>;
  readonly shown: Set<string>;
  readonly errors: ErrorList;
  readonly limits: StructuredDataLimits;
}

function itemOf(subject: string, building: Building, depth: number): StructuredItem {
  const thing = building.things.get(subject);
  const isRepeated = building.shown.has(subject);
  const identity = subject.startsWith('_:') && !isRepeated ? {} : { id: subject };
  if (!thing || isRepeated) return { format: 'rdfa', types: [], ...identity, properties: {} };
  building.shown.add(subject);
  const properties: [string, ItemValue[]][] = [];
  for (const [property, values] of thing.properties)
    properties.push([property, [...values.values()].flatMap((value) => itemValue(value, building, depth))]);
  return {
    format: 'rdfa',
    types: [...thing.types],
    ...identity,
    properties: Object.fromEntries(properties),
    ...(thing.node === undefined ? {} : { node: thing.node }),
  };
}

function itemValue(value: Statement['value'], building: Building, depth: number): ItemValue[] {
  if ('text' in value) return [value.text];
  if (!building.things.has(value.thing)) return value.thing.startsWith('_:') ? [] : [value.thing];
  if (depth < building.limits.depth) return [itemOf(value.thing, building, depth + 1)];
  building.errors.addOnce('too-deep', `Items nested more than ${building.limits.depth} deep are left out.`);
  return [];
}
