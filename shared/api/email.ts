import { z } from 'zod';

/** Stored in lower case. 254 characters are the most that mail can be sent to (RFC 5321 §4.5.3.1.3). */
export const email = z.email().max(254).toLowerCase();
