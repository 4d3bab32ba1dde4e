/** A keyword with what is known to group it by. */
export interface ClusterKeyword {
  readonly keyword: string;
  /** Its results page; null where none was seen. */
  readonly page: SeenPage | null;
  /** Searches a month, or how often a result was shown: who has more leads. null: not known. */
  readonly demand: number | null;
}

export interface SeenPage {
  /** Addresses of the organic results, best first. Those after the tenth do not count. */
  readonly results: readonly string[];
  /** Engine, country, language and device in one text: pages of different ones are not compared. */
  readonly place: string;
  /** ISO 8601. */
  readonly seenAt: string;
}

/** `results`: results pages that share addresses. `words`: no page was seen, and the words are alike. */
export type ClusterBasis = 'results' | 'words';

export interface ClusterMember {
  readonly keyword: string;
  readonly demand: number | null;
  /** 0 to 1, with the results pages of the whole cluster, or with the words of the keyword that leads; 1 for itself. */
  readonly similarity: number;
  readonly basis: ClusterBasis;
}

/** Keywords that one page can answer. */
export interface Cluster {
  /** The keyword that leads gives the name: the parent topic of the others. */
  readonly leader: string;
  /** By similarity; the leader first. */
  readonly members: readonly ClusterMember[];
}

/** Two clusters of one topic whose pages should link to each other: near, yet not one. */
export interface ClusterTie {
  readonly between: readonly [string, string];
  readonly similarity: number;
}

/** Why a results page that was seen did not count. */
export type SetAsideReason = 'older-page' | 'no-results';

export interface Clustering {
  /** Two keywords and more, the largest demand first. */
  readonly clusters: readonly Cluster[];
  /** Keywords without a like. */
  readonly alone: readonly ClusterMember[];
  /** By results pages alone. */
  readonly ties: readonly ClusterTie[];
  /** Pages that were not compared; their keywords are grouped by words. */
  readonly setAside: ReadonlyArray<{ readonly keyword: string; readonly reason: SetAsideReason }>;
}
