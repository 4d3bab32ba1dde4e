import { urlParts } from '#shared/audit/reading/url-parts.ts';

import { urlPattern } from '../url-pattern.ts';

/** A folder with more children is a list of things, not a part of the site. */
const maxSiblings = 30;

/**
 * Names the template that an address likely comes from: its pattern, with `{slug}` for folders that have many siblings, so
 * that `/shop/red-chair/reviews` and `/shop/blue-chair/reviews` are one.
 */
export class TemplateNames {
  readonly #children = new Map<string, Set<string> | 'many'>();

  constructor(urls: Iterable<string>) {
    for (const url of urls) {
      const { host, path } = urlParts(url);
      const segments = path.split('/').slice(1, -1);
      let parent = host;
      for (const segment of segments) parent = this.#add(parent, segment);
    }
  }

  nameOf(url: string): string {
    const { host, path } = urlParts(url);
    const segments = path.split('/').slice(1, -1);
    const pattern = urlPattern(url);
    const leaf = pattern.slice(pattern.lastIndexOf('/', pattern.includes('?') ? pattern.indexOf('?') : undefined) + 1);
    let parent = host;
    const folders = segments.map((segment) => {
      const isMany = this.#children.get(parent) === 'many';
      parent = `${parent}/${isMany ? '{slug}' : segment}`;
      return isMany ? '{slug}' : segment;
    });
    return `/${[...folders.map((folder) => (/^\d+$/.test(folder) ? '{n}' : folder)), leaf].join('/')}`;
  }

  #add(parent: string, segment: string): string {
    const children = this.#children.get(parent) ?? new Set<string>();
    if (children === 'many') return `${parent}/{slug}`;
    children.add(segment);
    this.#children.set(parent, children.size > maxSiblings ? 'many' : children);
    return `${parent}/${children.size > maxSiblings ? '{slug}' : segment}`;
  }
}
