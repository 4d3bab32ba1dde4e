/** Host without `www.` of what was typed, with or without `https://`; undefined while it is none. */
export function hostOfText(typed: string): string | undefined {
  const url = URL.parse(typed.includes('://') ? typed : `https://${typed.trim()}`);
  const host = url?.hostname.replace(/^www\./, '');
  return host !== undefined && host.includes('.') ? host : undefined;
}
