import type { Site } from '../schemas/site.ts';

/** How to reach somebody: what a page prints in large type and on buttons. */
export interface ContactWays {
  phone?: string | undefined;
  sms?: string | undefined;
  email?: string | undefined;
  hours?: string | undefined;
}

/** Returns the ways to reach a contact, without its role and website. */
export function contactWays({ phone, sms, email, hours }: Site['centres'][number]['contact']): ContactWays {
  return { phone, sms, email, hours };
}
