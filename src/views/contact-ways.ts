import { contactFor } from '../domain/roles.ts';
import type { ContactRole } from '../schemas/codes.ts';
import type { ViewContext } from './context.ts';

/** The ways to contact somebody that have a button. */
export interface ContactWays {
  phone?: string | undefined;
  sms?: string | undefined;
  email?: string | undefined;
}

/** Returns the ways to contact whoever is responsible for a matter. */
export function contactWays({ portal }: ViewContext, role: ContactRole): ContactWays {
  const { phone, sms, email } = contactFor(portal.site, role);
  return { phone, sms, email };
}
