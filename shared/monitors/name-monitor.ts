import { readableDomain } from '#shared/kernel/readable-domain.ts';

/** What its owner calls a monitor, else host and path of its address as people read them. */
export function nameMonitor({ name, url }: { readonly name: string; readonly url: string }): string {
  if (name !== '') return name;
  const { hash, host, pathname, search } = new URL(url);
  return readableDomain(host.replace(/^www\./, '')) + (pathname === '/' ? '' : readablePath(pathname)) + search + hash;
}

function readablePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
