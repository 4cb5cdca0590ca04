import { type Context, Hono } from 'hono';
import { addressIn } from '../../i18n/addresses.ts';
import type { GatewayParts, PageEnvironment } from '../http/context.ts';

/** What the routes need to know of signing in. */
interface SignInFacts {
  /** Returns the email address that whoever is signed in has shown to be theirs. */
  emailOf: (context: Context<PageEnvironment>) => string | undefined;
  /** Checks, and counts, whether whoever has this address may go to another portal once more. */
  mayChange: (email: string) => boolean;
}

/**
 * Serves `/logg-inn/portal/<name>/`, which leads to another portal of the installation and signs in there.
 *
 * A link, since forms may only lead to this host. It opens nothing that its reader could not open by an email.
 */
export function portalRoutes({ otherPortals, now }: GatewayParts, { emailOf, mayChange }: SignInFacts) {
  return new Hono<PageEnvironment>().get('/:name/', (context) => {
    const email = emailOf(context);
    const link = email && mayChange(email) && otherPortals?.linkTo(context.req.param('name'), email, now());
    return context.redirect(link || addressIn(context.var.language, '/logg-inn/'), 303);
  });
}
