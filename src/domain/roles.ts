import type { ContactRole } from '../schemas/codes.ts';
import type { Site } from '../schemas/site.ts';

type Reachable = Site['centres'][number]['contact'];

/** Finds whom people ring about a matter: the role of the settings, else the first centre. */
export function contactFor(site: Site, role: ContactRole): Reachable {
  const contact = site.contacts[role] ?? site.contacts.general ?? site.centres[0]?.contact;
  if (!contact) throw new Error('site.yml has no centre, which its schema forbids.');
  return contact;
}
