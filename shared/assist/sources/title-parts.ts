import { foldSpace } from '#shared/kernel/fold-space.ts';

const separators = /\s+[|–—·•:~-]\s+|\s*[|｜]\s*|:\s+/u;

/** The parts of a title between its separators, each once, in order: subject, section, site. */
export function titleParts(title: string): readonly string[] {
  const parts = splitTitle(title);
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = part.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

/** True where a part stands twice. */
export function repeatsPart(title: string): boolean {
  return titleParts(title).length < splitTitle(title).length;
}

function splitTitle(title: string): readonly string[] {
  return foldSpace(title)
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
