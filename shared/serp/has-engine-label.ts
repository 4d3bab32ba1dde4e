import { engineIds } from './engine-catalog.ts';

/** Names under which an engine also lives. */
const otherNames = ['ya', 'apple'];

const labels: ReadonlySet<string> = new Set([...engineIds, ...otherNames]);

/** False for hosts on which no engine lives: told without the descriptions of engines, which are large. */
export function hasEngineLabel(host: string): boolean {
  return host.split('.').some((label) => labels.has(label));
}
