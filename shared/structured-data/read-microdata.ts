import { parseUrl } from '#shared/kernel/url.ts';
import type { DocumentView } from '#shared/page/document-view.ts';

import { ErrorList } from './error-list.ts';
import { microdataValue } from './microdata-value.ts';
import {
  type ExtractOptions,
  type ItemValue,
  type StructuredData,
  type StructuredDataLimits,
  structuredDataLimits,
  type StructuredItem,
} from './structured-item.ts';

/** Microdata by the HTML standard (https://html.spec.whatwg.org/multipage/microdata.html): items that are no property. */
export function readMicrodata<Node extends object>(
  view: DocumentView<Node>,
  { isStrict = false, numberOf, limits = structuredDataLimits }: ExtractOptions<Node> = {},
): StructuredData {
  const reading: Reading<Node> = {
    view,
    isStrict,
    numberOf: numberOf ?? (() => undefined),
    limits,
    errors: new ErrorList('microdata'),
    position: new Map(),
    ids: new Map(),
    used: new Set(),
    values: new Map(),
    itemCount: 0,
    steps: 0,
    textLength: 0,
  };
  const roots = indexElements(reading);
  const items = roots.flatMap((node) => itemFrom(reading, node, []));
  for (const node of reading.position.keys())
    if (view.attribute(node, 'itemprop') !== null && !reading.used.has(node))
      reading.errors.add('itemprop-outside-item', `itemprop="${view.attribute(node, 'itemprop')}" belongs to no item.`);
  return { items, errors: reading.errors.errors };
}

interface Reading<Node extends object> {
  readonly view: DocumentView<Node>;
  readonly isStrict: boolean;
  readonly numberOf: (node: Node) => number | undefined;
  readonly limits: StructuredDataLimits;
  readonly errors: ErrorList;
  /** HTML elements that matter here, by document order. */
  readonly position: Map<Node, number>;
  readonly ids: Map<string, Node>;
  readonly used: Set<Node>;
  /** Of properties already read: `itemref` can bring one element into many items. */
  readonly values: Map<Node, ItemValue>;
  itemCount: number;
  steps: number;
  textLength: number;
}

/** Numbers the elements and gives the top-level items. */
function indexElements<Node extends object>({ view, position, ids }: Reading<Node>): Node[] {
  const roots: Node[] = [];
  for (const node of view.select('[itemscope], [itemprop], [id]')) {
    position.set(node, position.size);
    const id = view.attribute(node, 'id');
    if (id && !ids.has(id)) ids.set(id, node);
    if (view.attribute(node, 'itemscope') !== null && view.attribute(node, 'itemprop') === null) roots.push(node);
  }
  return roots;
}

/** The item, or nothing beyond the limits. `outer` are the items that it stands in. */
function itemFrom<Node extends object>(reading: Reading<Node>, node: Node, outer: readonly Node[]): StructuredItem[] {
  const { view, errors } = reading;
  if (outer.includes(node)) {
    errors.add('itemref-cycle', 'An item contains itself through itemref.');
    return [];
  }
  if (outer.length >= reading.limits.depth) {
    errors.addOnce('too-deep', `Items nested more than ${reading.limits.depth} deep are left out.`);
    return [];
  }
  reading.itemCount += 1;
  if (reading.itemCount > reading.limits.items) {
    errors.addOnce('too-many-items', `Items after the first ${reading.limits.items} are left out.`);
    return [];
  }
  const path = [...outer, node];
  const properties = new Map<string, ItemValue[]>();
  for (const property of propertiesOf(reading, node)) {
    const values =
      view.attribute(property, 'itemscope') === null
        ? boundedValue(reading, property)
        : itemFrom(reading, property, path);
    for (const name of words(view.attribute(property, 'itemprop'))) {
      const known = properties.get(name);
      if (known) known.push(...values);
      else properties.set(name, [...values]);
    }
  }
  const id = view.attribute(node, 'itemid');
  const number = reading.numberOf(node);
  return [
    {
      format: 'microdata',
      types: words(view.attribute(node, 'itemtype')),
      ...(id === null ? {} : { id: reading.isStrict ? (parseUrl(id, view.baseUrl)?.href ?? id) : id.trim() }),
      properties: Object.fromEntries(properties),
      ...(number === undefined ? {} : { node: number }),
    },
  ];
}

/** Elements that hold the properties of an item, in document order (HTML §5.2.5). */
function propertiesOf<Node extends object>(reading: Reading<Node>, root: Node): Node[] {
  const { view, errors } = reading;
  const seen = new Set<Node>([root]);
  const found: Node[] = [];
  const pending: Node[] = childElements(view, root);
  for (const id of words(view.attribute(root, 'itemref'))) {
    const target = reading.ids.get(id);
    if (target) pending.push(target);
    else errors.add('itemref-unknown', `itemref names "${id}", which no element has as its id.`);
  }
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    reading.steps += 1;
    if (reading.steps > reading.limits.microdataSteps) {
      errors.addOnce('too-large', `More than ${reading.limits.microdataSteps} elements inside items.`);
      break;
    }
    if (words(view.attribute(node, 'itemprop')).length > 0) found.push(node);
    reading.used.add(node);
    if (view.attribute(node, 'itemscope') === null) for (const child of childElements(view, node)) pending.push(child);
  }
  const position = (node: Node): number => reading.position.get(node) ?? 0;
  return found.toSorted((a, b) => position(a) - position(b));
}

function childElements<Node extends object>(view: DocumentView<Node>, node: Node): Node[] {
  const children: Node[] = [];
  for (let child = view.firstChild(node); child; child = view.nextSibling(child))
    if (view.kind(child) === 'element') children.push(child);
  return children;
}

/** Properties nested in properties repeat their text: nothing once the limit is reached. */
function boundedValue<Node extends object>(reading: Reading<Node>, node: Node): ItemValue[] {
  if (reading.textLength > reading.limits.markupLength) {
    reading.errors.addOnce('too-large', `More than ${reading.limits.markupLength} characters of Microdata.`);
    return [];
  }
  const value = reading.values.get(node) ?? microdataValue(reading.view, node, reading.isStrict);
  reading.values.set(node, value);
  if (typeof value === 'string') reading.textLength += value.length;
  return [value];
}

function words(value: string | null): string[] {
  return [...new Set((value ?? '').split(/[\t\n\f\r ]+/).filter(Boolean))];
}
