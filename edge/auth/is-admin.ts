import { hashSecret } from './hash-secret.ts';

/** True for the token of those who run the backend. Hashes are compared, so that the time taken tells nothing of it. */
export async function isAdmin(authorization: string | undefined, adminToken: string | null): Promise<boolean> {
  const given = /^Bearer (\S{1,200})$/.exec(authorization ?? '')?.[1];
  if (given === undefined || adminToken === null) return false;
  return (await hashSecret(given)) === (await hashSecret(adminToken));
}
