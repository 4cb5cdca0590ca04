/** Another portal of the same installation, for a person who works there, too. */
export interface PortalChoice {
  name: string;
  title: string;
}

/** The other portals of an installation, for people who work in several with one sign-in. */
export interface OtherPortals {
  /** Lists those in which somebody with this email address may sign in. */
  of: (email: string) => Promise<PortalChoice[]>;
  /** Returns a link that signs them in there, once; undefined if they may not. */
  linkTo: (name: string, email: string, now: number) => string | undefined;
}
