import type { ContentFacts } from '../http/context.ts';
import { findByEmail } from '../people/register.ts';
import { createSignInLink } from '../sign-in/sign-in.ts';
import type { State } from '../storage/database.ts';
import type { OtherPortals } from './portal-choice.ts';

/** A portal that is open, as far as the others need it. */
export interface OpenPortal {
  url: string;
  state: State;
  content: Pick<ContentFacts, 'site'>;
}

/**
 * Finds the other portals of one; `open` holds those that are open, by name.
 *
 * Who a person is, is known by an email address that they have shown to be theirs, and nothing else: each portal has its
 * own people, and the staff of one may write anything about theirs.
 */
export function otherPortals(own: string, open: ReadonlyMap<string, OpenPortal>): OtherPortals {
  return {
    async of(email) {
      const others = [...open].filter(([name]) => name !== own);
      const titled = others.map(async ([name, { state, content }]) =>
        findByEmail(state, email) ? [{ name, title: (await content.site()).name }] : [],
      );
      // One whose people or settings cannot be read is left out: this portal works all the same.
      const read = await Promise.allSettled(titled);
      return read.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
    },
    linkTo(name, email, now) {
      const portal = name === own ? undefined : open.get(name);
      const person = portal && findByEmail(portal.state, email);
      if (!person) return undefined;
      const link = createSignInLink(portal.state, { person, destination: '/admin/' }, now);
      return `${portal.url}/logg-inn/lenke/?n=${link}`;
    },
  };
}
