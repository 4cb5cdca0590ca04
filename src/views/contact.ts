import type { Site } from '../schemas/site.ts';

type Contact = Site['centres'][number]['contact'];

/** The ways to reach somebody that have a button. */
export interface ContactWays {
  phone?: string | undefined;
  sms?: string | undefined;
  email?: string | undefined;
}

/** How and when to reach somebody. */
export interface ContactHours extends ContactWays {
  hours?: string | undefined;
}

/** Returns the ways to reach a contact that have a button. */
export function contactWays({ phone, sms, email }: ContactWays): ContactWays {
  return { phone, sms, email };
}

/** Returns how and when to reach a contact. */
export function contactHours({ phone, sms, email, hours }: Contact): ContactHours {
  return { phone, sms, email, hours };
}
