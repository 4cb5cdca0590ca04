import type { Context } from 'hono';

/** Who changes content: a signed-in person, or a public form. */
export interface Actor {
  person: { id: number; name: string };
  /** From lowest to highest; an admin may do all that a moderator may. */
  role: 'form' | 'association' | 'moderator' | 'admin';
  /** The slugs of the person's associations, and whether the person may publish there without approval. */
  associations: readonly { slug: string; trusted: boolean }[];
}

/** The signed-in person of a request, with current rights. */
export interface Session extends Actor {
  role: Exclude<Actor['role'], 'form'>;
}

/** The portal itself, with the rights of a moderator. */
export const PORTAL: Session = { person: { id: 0, name: 'Dugnad' }, role: 'moderator', associations: [] };

/** Returns the session of a request; undefined if nobody is signed in. */
export type SessionOf = (context: Context) => Session | undefined;
