import type { Context } from 'hono';

/** Who asks: a signed-in person, as the state knows them at this request. */
export interface Session {
  person: { id: number; name: string };
  /** Highest right first: admin may do what a moderator may. */
  role: 'association' | 'moderator' | 'admin';
  /** Slugs of the associations that the person edits, and whether what they save there may go live without approval. */
  associations: readonly { slug: string; trusted: boolean }[];
}

/** Gives the session of a request, or nothing for one who is not signed in. */
export type SessionOf = (context: Context) => Session | undefined;
