/**
 * Stands in for the label table of `html-encoding-sniffer` in scripts that run in pages: the browser knows every label
 * already, and the table is a quarter of the script's budget. Same names as the table's.
 */
export function labelToName(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    const name = new TextDecoder(label).encoding;
    return name.startsWith('utf-') ? name.toUpperCase() : name;
  } catch {
    return null;
  }
}

export function getBOMEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}
