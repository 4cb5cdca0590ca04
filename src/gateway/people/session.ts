import type { Context } from 'hono';

/** Who does something to content: a signed-in person, or the form that anybody may send in. */
export interface Actor {
  person: { id: number; name: string };
  /** Highest right last: admin may do what a moderator may. */
  role: 'form' | 'association' | 'moderator' | 'admin';
  /** Slugs of the associations that the person edits, and whether what they save there may go live without approval. */
  associations: readonly { slug: string; trusted: boolean }[];
}

/** Who asks: a signed-in person, as the state knows them at this request. */
export interface Session extends Actor {
  role: Exclude<Actor['role'], 'form'>;
}

/** The portal itself, which sees what staff see. */
export const PORTAL: Session = { person: { id: 0, name: 'Dugnad' }, role: 'moderator', associations: [] };

/** Gives the session of a request, or nothing for one who is not signed in. */
export type SessionOf = (context: Context) => Session | undefined;
