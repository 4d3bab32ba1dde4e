/** `share-oak-bench.csv`, of what was searched for in letters and digits. */
export function fileName(what: string, about: string, extension: string): string {
  const words = about.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  return `${what}-${words}.${extension}`;
}
