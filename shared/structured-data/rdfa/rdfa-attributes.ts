import type { DocumentView } from '#shared/page/document-view.ts';

import {
  declareNames,
  expandNames,
  expandPrefixedNames,
  expandResource,
  type RdfaNames,
  resolveAddress,
} from './rdfa-names.ts';

/** What one element says in RDFa, names expanded. */
export interface RdfaAttributes {
  readonly about: string | null;
  /** What `resource`, `href` or `src` names. */
  readonly object: string | null;
  readonly property: readonly string[];
  readonly hasProperty: boolean;
  readonly rel: readonly string[];
  readonly rev: readonly string[];
  readonly hasRelation: boolean;
  readonly types: readonly string[];
  readonly isTyped: boolean;
  readonly isInList: boolean;
  readonly content: string | null;
  readonly datatype: string | null;
}

/** The attributes of an element. `page` is the page's address without fragment, which an empty `about` names. */
export function readAttributes<Node extends object>(
  view: DocumentView<Node>,
  node: Node,
  names: RdfaNames,
  page: string,
): RdfaAttributes {
  const read = (name: string): string | null => view.attribute(node, name);
  const resource = (name: string): string | null => {
    const value = read(name);
    return value === null ? null : expandResource(value, names, name === 'about' && value === '' ? page : view.baseUrl);
  };
  const address = (name: string): string | null => {
    const value = read(name);
    return value === null ? null : resolveAddress(value, view.baseUrl);
  };
  const property = read('property');
  const expand = property === null ? expandNames : expandPrefixedNames;
  const rel = expand(read('rel'), names);
  const rev = expand(read('rev'), names);
  const hasRelation = property === null ? (read('rel') ?? read('rev')) !== null : rel.length + rev.length > 0;
  return {
    about: resource('about'),
    object: resource('resource') ?? address('href') ?? address('src'),
    property: expandNames(property, names),
    hasProperty: property !== null,
    rel,
    rev,
    hasRelation,
    types: expandNames(read('typeof'), names),
    isTyped: read('typeof') !== null,
    isInList: read('inlist') !== null,
    content: contentAt(view, node),
    datatype: read('datatype'),
  };
}

/** `content`, or the machine-readable value of HTML's own elements. */
function contentAt<Node extends object>(view: DocumentView<Node>, node: Node): string | null {
  const content = view.attribute(node, 'content');
  if (content !== null) return content;
  const tag = view.tagName(node);
  if (tag === 'time') return view.attribute(node, 'datetime');
  return tag === 'data' || tag === 'meter' ? view.attribute(node, 'value') : null;
}

/** The names in force on an element: its own declarations added to those around it. */
export function namesAt<Node extends object>(view: DocumentView<Node>, node: Node, names: RdfaNames): RdfaNames {
  const namespaces: [string, string][] = [];
  for (const name of view.attributeNames(node))
    if (name.startsWith('xmlns:')) namespaces.push([name.slice(6).toLowerCase(), view.attribute(node, name) ?? '']);
  const declared = { vocab: view.attribute(node, 'vocab'), prefix: view.attribute(node, 'prefix'), namespaces };
  return declared.vocab === null && declared.prefix === null && namespaces.length === 0
    ? names
    : declareNames(names, declared);
}
