/** The addresses by which people get a calendar into their own app. */
export interface Subscription {
  /** The feed itself, to copy. */
  feed: string;
  apple: string;
  google: string;
  outlook: string;
  /** The same for an account of work or school, which lives elsewhere. */
  outlookWork: string;
}

/**
 * Makes the addresses that open a calendar app at «subscribe», of the public address of a feed and its name.
 *
 * Apple's apps answer to `webcal:`. Google wants that as the address too, and Outlook the one that it is to fetch.
 */
export function subscriptionTo(feed: string, name: string): Subscription {
  const apple = feed.replace(/^https?:/, 'webcal:');
  const added = `/calendar/0/addfromweb?url=${encodeURIComponent(feed)}&name=${encodeURIComponent(name)}`;
  return {
    feed,
    apple,
    google: `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(apple)}`,
    outlook: `https://outlook.live.com${added}`,
    outlookWork: `https://outlook.office.com${added}`,
  };
}
