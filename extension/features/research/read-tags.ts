const mostTags = 20;
const maxLength = 50;

/** Tags with commas between, each once. */
export function readTags(typed: string): readonly string[] {
  const tags = typed
    .split(',')
    .map((tag) => tag.trim().slice(0, maxLength))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, mostTags);
}
