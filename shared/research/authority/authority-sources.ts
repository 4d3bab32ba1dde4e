import { ahrefsRatings } from '../sources/ahrefs/ahrefs-ratings.ts';
import { mozAuthority } from '../sources/moz/moz-authority.ts';
import type { AuthoritySource } from './authority-source.ts';
import { majestic } from './majestic.ts';
import { openPageRank } from './open-pagerank.ts';
import { tranco } from './tranco.ts';

/** In the order of their ids. */
export const authoritySources: readonly AuthoritySource[] = [
  openPageRank,
  ahrefsRatings,
  mozAuthority,
  majestic,
  tranco,
];
