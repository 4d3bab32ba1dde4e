import { urlParts } from '#shared/audit/reading/url-parts.ts';

import { queryNames, segmentKind } from '../url-pattern.ts';

/** A folder with more children is a list of things, not a part of the site. */
const maxSiblings = 30;

/**
 * Names the template that an address likely comes from: its folders, with kinds for numbers and `{slug}` for those with many
 * siblings, so that `/shop/red-chair/reviews` and `/shop/blue-chair/reviews` are one; then `*` for the page itself.
 */
export class TemplateNames {
  readonly #children = new Map<string, Set<string>>();

  constructor(urls: Iterable<string>) {
    for (const url of urls) {
      let parent = urlParts(url).host;
      for (const folder of partsOf(url).folders) {
        const children = this.#children.get(parent) ?? new Set<string>();
        this.#children.set(parent, children);
        if (children.size <= maxSiblings) children.add(folder);
        parent = `${parent}/${children.size > maxSiblings ? '{slug}' : folder}`;
      }
    }
  }

  nameOf(url: string): string {
    const { folders, leaf } = partsOf(url);
    let parent = urlParts(url).host;
    const names = folders.map((folder) => {
      const name = (this.#children.get(parent)?.size ?? 0) > maxSiblings ? '{slug}' : folder;
      parent = `${parent}/${name}`;
      return name;
    });
    const query = queryNames(url);
    return `/${[...names, leaf].join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  }
}

function partsOf(url: string): { readonly folders: readonly string[]; readonly leaf: string } {
  const segments = urlParts(url).path.split('/').slice(1);
  const isFolder = segments.at(-1) === '';
  if (isFolder) segments.pop();
  const last = segments.pop();
  const folders = segments.map((segment) => segmentKind(segment) ?? segment);
  if (last === undefined) return { folders, leaf: '' };
  const ending = isFolder ? '/' : (/\.[a-z]{2,5}$/i.exec(last)?.[0].toLowerCase() ?? '');
  return { folders, leaf: `${segmentKind(last) ?? '*'}${ending}` };
}
