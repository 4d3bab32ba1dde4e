import type { DocumentView } from '#shared/page/document-view.ts';

import { namesAt, type RdfaAttributes, readAttributes } from './rdfa-attributes.ts';
import { initialNames, type RdfaNames } from './rdfa-names.ts';

/** One statement of RDF. A `thing` is an address or, for things without one, `_:` with a number. */
export interface Statement {
  readonly subject: string;
  readonly property: string;
  readonly value: { readonly thing: string } | { readonly text: string };
}

export const typeProperty = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/**
 * Statements of a page by RDFa Core 1.1 §7.5 with the rules of HTML+RDFa 1.1. Members of an `inlist` list are statements
 * of their own, in order. Stops as soon as `add` answers false. No recursion: pages nest thousands of levels.
 */
export function readStatements<Node extends object>(
  view: DocumentView<Node>,
  readText: (node: Node) => string,
  add: (statement: Statement, node: Node) => boolean,
): void {
  const root = view.root();
  if (!root) return;
  const page = view.baseUrl.split('#', 1)[0] ?? '';
  const reading: Reading<Node> = { view, readText, add, page, root, unnamed: 0 };
  const start: Context = { names: initialNames, subject: page, object: page, incomplete: [], lists: new Map() };
  const pending: Pending<Node>[] = [{ node: root, context: start }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ('lists' in next) {
      if (!addLists(next, (statement) => add(statement, next.node))) return;
      continue;
    }
    const inner = readElement(reading, next.node, next.context);
    if (inner === null) return;
    if (inner.lists !== next.context.lists)
      pending.push({ node: next.node, subject: inner.listSubject ?? inner.subject, lists: inner.lists });
    const children: Pending<Node>[] = [];
    for (let child = view.firstChild(next.node); child; child = view.nextSibling(child))
      if (view.kind(child) === 'element') children.push({ node: child, context: inner });
    for (const child of children.toReversed()) pending.push(child);
  }
}

interface Reading<Node extends object> {
  readonly view: DocumentView<Node>;
  readonly readText: (node: Node) => string;
  readonly add: (statement: Statement, node: Node) => boolean;
  readonly page: string;
  readonly root: Node;
  unnamed: number;
}

type Lists = Map<string, Statement['value'][]>;

/** What an element hands to its children. */
interface Context {
  readonly names: RdfaNames;
  readonly subject: string;
  readonly object: string;
  readonly incomplete: readonly Incomplete[];
  readonly lists: Lists;
  readonly listSubject?: string;
}

/** A `rel` or `rev` that waits for the things below it. */
type Incomplete =
  | { readonly direction: 'forward' | 'reverse'; readonly property: string }
  | { readonly direction: 'list'; readonly list: Statement['value'][] };

type Pending<Node> =
  | { readonly node: Node; readonly context: Context }
  | { readonly node: Node; readonly subject: string; readonly lists: Lists };

/** The context of the children; null once `add` wants no more. */
function readElement<Node extends object>(reading: Reading<Node>, node: Node, outer: Context): Context | null {
  const { view } = reading;
  const add = (statement: Statement): boolean => reading.add(statement, node);
  const names = namesAt(view, node, outer.names);
  const found = readAttributes(view, node, names, reading.page);
  const { subject, object, typed, isSkipped } = thingsAt(reading, node, found, outer);
  if (typed !== null)
    for (const type of found.types)
      if (!add({ subject: typed, property: typeProperty, value: { thing: type } })) return null;
  const lists: Lists = subject === outer.object ? outer.lists : new Map();
  const incomplete: Incomplete[] = [];
  let innerObject = object;
  for (const [direction, property] of relations(found)) {
    if (direction === 'forward' && found.isInList) {
      const list = listOf(lists, property);
      if (object === null) incomplete.push({ direction: 'list', list });
      else list.push({ thing: object });
    } else if (object === null) incomplete.push({ direction, property });
    else if (!add(related(direction, subject, property, object))) return null;
  }
  if (found.hasRelation && object === null) innerObject = newThing(reading);
  if (found.property.length > 0) {
    const value = valueAt(reading, node, found, typed);
    for (const property of found.property)
      if (found.isInList) listOf(lists, property).push(value);
      else if (!add({ subject, property, value })) return null;
  }
  if (isSkipped) return { ...outer, names };
  for (const waiting of outer.incomplete)
    if (waiting.direction === 'list') waiting.list.push({ thing: subject });
    else if (!add(related(waiting.direction, outer.subject, waiting.property, subject))) return null;
  return { names, subject, object: innerObject ?? subject, incomplete, lists, listSubject: subject };
}

interface Things {
  readonly subject: string;
  readonly object: string | null;
  /** What `typeof` is said of. */
  readonly typed: string | null;
  readonly isSkipped: boolean;
}

/** RDFa Core §7.5, steps 5 and 6. */
function thingsAt<Node extends object>(
  reading: Reading<Node>,
  node: Node,
  found: RdfaAttributes,
  outer: Context,
): Things {
  const { about, object, isTyped, hasRelation, hasProperty } = found;
  const inherited = node === reading.root ? reading.page : outer.object;
  if (hasRelation) {
    const subject = about ?? inherited;
    const target = object ?? (isTyped && about === null ? newThing(reading) : null);
    return { subject, object: target, typed: isTyped ? (about ?? target) : null, isSkipped: false };
  }
  if (hasProperty && found.content === null && found.datatype === null) {
    const typed = isTyped ? (about ?? (node === reading.root ? reading.page : (object ?? newThing(reading)))) : null;
    return { subject: about ?? inherited, object: typed, typed, isSkipped: false };
  }
  const named = about ?? object;
  if (named !== null) return { subject: named, object: null, typed: isTyped ? named : null, isSkipped: false };
  const tag = reading.view.tagName(node);
  if (isTyped && node !== reading.root && tag !== 'head' && tag !== 'body') {
    const typed = newThing(reading);
    return { subject: typed, object: null, typed, isSkipped: false };
  }
  const isSkipped = !hasProperty && !isTyped && node !== reading.root;
  return { subject: inherited, object: null, typed: isTyped ? inherited : null, isSkipped };
}

/** RDFa Core §7.5, step 11. */
function valueAt<Node extends object>(
  reading: Reading<Node>,
  node: Node,
  found: RdfaAttributes,
  typed: string | null,
): Statement['value'] {
  if (found.content !== null) return { text: found.content };
  if (found.datatype !== null) return { text: reading.readText(node) };
  if (!found.hasRelation && found.object !== null) return { thing: found.object };
  if (typed !== null && found.about === null) return { thing: typed };
  return { text: reading.readText(node) };
}

function* relations({ rel, rev }: RdfaAttributes): Generator<['forward' | 'reverse', string]> {
  for (const property of rel) yield ['forward', property];
  for (const property of rev) yield ['reverse', property];
}

function related(direction: 'forward' | 'reverse', subject: string, property: string, object: string): Statement {
  return direction === 'forward'
    ? { subject, property, value: { thing: object } }
    : { subject: object, property, value: { thing: subject } };
}

function listOf(lists: Lists, property: string): Statement['value'][] {
  const known = lists.get(property);
  if (known) return known;
  const list: Statement['value'][] = [];
  lists.set(property, list);
  return list;
}

function addLists({ subject, lists }: { subject: string; lists: Lists }, add: (s: Statement) => boolean): boolean {
  for (const [property, values] of lists)
    for (const value of values) if (!add({ subject, property, value })) return false;
  return true;
}

function newThing(reading: { unnamed: number }): string {
  reading.unnamed += 1;
  return `_:${reading.unnamed}`;
}
