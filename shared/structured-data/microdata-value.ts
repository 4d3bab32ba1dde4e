import { parseUrl } from '#shared/kernel/url.ts';
import type { DocumentView } from '#shared/page/document-view.ts';

import { readableText } from './readable-text.ts';
import type { ItemValue } from './structured-item.ts';

/** Attributes that hold a URL, per element. */
const urlAttributes: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  link: 'href',
  object: 'data',
  source: 'src',
  track: 'src',
  video: 'src',
};

const valueAttributes: Readonly<Record<string, string>> = { data: 'value', meter: 'value' };

/** What an `input` says of a value that an action wants (https://schema.org/docs/actions.html, 2026-11). */
const inputProperties: readonly (readonly [attribute: string, property: string, isFlag: boolean])[] = [
  ['required', 'valueRequired', true],
  ['name', 'valueName', false],
  ['value', 'defaultValue', false],
  ['readonly', 'readonlyValue', true],
  ['multiple', 'multipleValues', true],
  ['minlength', 'valueMinLength', false],
  ['maxlength', 'valueMaxLength', false],
  ['pattern', 'valuePattern', false],
  ['min', 'minValue', false],
  ['max', 'maxValue', false],
  ['step', 'stepValue', false],
];

/** Value of a property element without `itemscope`; `isStrict` as in `ExtractOptions`. */
export function microdataValue<Node extends object>(
  view: DocumentView<Node>,
  node: Node,
  isStrict: boolean,
): ItemValue {
  const tag = view.isHtml(node) ? view.tagName(node) : '';
  if (tag === 'input' && !isStrict && /-input\b/.test(view.attribute(node, 'itemprop') ?? ''))
    return inputItem(view, node);
  const content = tag === '' || tag === 'time' || (isStrict && tag !== 'meta') ? null : view.attribute(node, 'content');
  if (content !== null) return content;
  const url = urlAttributes[tag];
  if (url !== undefined) return addressOf(view, view.attribute(node, url), isStrict);
  if (tag === 'meta') return '';
  const attribute = valueAttributes[tag];
  if (attribute !== undefined) return view.attribute(node, attribute) ?? '';
  const time = tag === 'time' ? view.attribute(node, 'datetime') : null;
  return time ?? (isStrict ? view.textContent(node) : readableText(view, node));
}

/** Empty where there is no URL, as the standard says. */
function addressOf<Node extends object>(view: DocumentView<Node>, value: string | null, isStrict: boolean): string {
  if (value === null) return '';
  return isStrict ? (parseUrl(value, view.baseUrl)?.href ?? '') : value.trim();
}

function inputItem<Node extends object>(view: DocumentView<Node>, node: Node): ItemValue {
  const properties: [string, [string | boolean]][] = [];
  for (const [attribute, property, isFlag] of inputProperties) {
    const value = view.attribute(node, attribute);
    if (value !== null) properties.push([property, [isFlag || value]]);
  }
  return { format: 'microdata', types: [], properties: Object.fromEntries(properties) };
}
