import { isContentFlag, isNofollowFlag } from './link-flags.ts';
import type { PackedLinks } from './site-source.ts';

/**
 * All links of a site in arrays of numbers: a million take nine megabytes. A link is its index; those of one source are
 * together, in the order of the page.
 */
export class LinkGraph {
  /** Links of source `s` are `offsets[s]` to `offsets[s + 1]`. */
  readonly offsets: Uint32Array;
  readonly targets: Int32Array;
  readonly flags: Uint8Array;
  readonly #inOffsets: Uint32Array;
  readonly #inLinks: Uint32Array;

  /** `links` in the order of their sources; read twice, so that nobody holds them all. */
  constructor(urlCount: number, links: () => Iterable<PackedLinks>) {
    this.offsets = new Uint32Array(urlCount + 1);
    let total = 0;
    for (const { id, targets } of links()) {
      this.offsets[id + 1] = targets.length;
      total += targets.length;
    }
    this.targets = new Int32Array(total);
    this.flags = new Uint8Array(total);
    for (let id = 0; id < urlCount; id += 1)
      this.offsets[id + 1] = (this.offsets[id + 1] ?? 0) + (this.offsets[id] ?? 0);
    const counts = new Uint32Array(urlCount + 1);
    for (const { flags, id, targets } of links()) {
      this.targets.set(targets, this.offsets[id]);
      this.flags.set(flags.subarray(0, targets.length), this.offsets[id]);
      for (const target of targets) if (target >= 0) counts[target + 1] = (counts[target + 1] ?? 0) + 1;
    }
    for (let id = 0; id < urlCount; id += 1) counts[id + 1] = (counts[id + 1] ?? 0) + (counts[id] ?? 0);
    this.#inOffsets = counts.slice();
    this.#inLinks = new Uint32Array(counts[urlCount] ?? 0);
    for (let link = 0; link < total; link += 1) {
      const target = this.targets[link] ?? -1;
      if (target < 0) continue;
      const at = counts[target] ?? 0;
      this.#inLinks[at] = link;
      counts[target] = at + 1;
    }
  }

  get size(): number {
    return this.targets.length;
  }

  /** Links that lead to an address, as indexes, in the order of their sources. */
  linksTo(target: number): Uint32Array {
    return this.#inLinks.subarray(this.#inOffsets[target], this.#inOffsets[target + 1]);
  }

  /** Links of a source, as the first index and the one behind the last. */
  linksOf(source: number): readonly [number, number] {
    return [this.offsets[source] ?? 0, this.offsets[source + 1] ?? 0];
  }

  /** The page that a link stands on. */
  sourceOf(link: number): number {
    let low = 0;
    let high = this.offsets.length - 1;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.offsets[middle] ?? 0) <= link) low = middle;
      else high = middle;
    }
    return low;
  }

  isNofollow(link: number): boolean {
    return isNofollowFlag(this.flags[link] ?? 0);
  }

  isInContent(link: number): boolean {
    return isContentFlag(this.flags[link] ?? 0);
  }
}
