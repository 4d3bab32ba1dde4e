/** Cookie of better-auth's two-factor plugin. It never leaves the process as a cookie: clients know its value as a ticket. */
const cookieName = 'better-auth.two_factor';

/** The ticket in the answer of a sign-in that wants a second factor; undefined where it wants none. */
export function findTicket(headers: Headers): string | undefined {
  for (const cookie of headers.getSetCookie()) {
    const [, value] = new RegExp(`^${cookieName}=([^;]+)`).exec(cookie) ?? [];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What better-auth reads a ticket from. A header takes visible signs alone; a ticket has no others, nor what ends a cookie. */
export function headersOfTicket(ticket: string): Headers {
  return new Headers({ cookie: `${cookieName}=${ticket.replace(/[^\x21-\x7e]|[;,]/g, '')}` });
}
