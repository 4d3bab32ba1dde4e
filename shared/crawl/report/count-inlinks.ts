import type { Site } from '../site/site.ts';

/** Pages that link to each address, itself not counted; what redirects there counts too. */
export function countInlinks(site: Site): Uint32Array {
  const { graph, source } = site;
  const counts = new Uint32Array(source.urls.length);
  const lastSource = new Int32Array(source.urls.length).fill(-1);
  const count = (target: number, from: number): void => {
    if (target < 0 || target === from || lastSource[target] === from) return;
    lastSource[target] = from;
    counts[target] = (counts[target] ?? 0) + 1;
  };
  for (let from = 0; from < source.urls.length; from += 1) {
    const [first, end] = graph.linksOf(from);
    for (let link = first; link < end; link += 1) {
      const target = graph.targets[link] ?? -1;
      count(target, from);
      count(site.finalOf(target), from);
    }
  }
  return counts;
}
