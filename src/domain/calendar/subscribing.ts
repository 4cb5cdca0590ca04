/** The addresses that add a calendar to people's own app. */
export interface Subscription {
  /** The feed itself, for copying. */
  feed: string;
  apple: string;
  google: string;
  outlook: string;
  /** Outlook for work or school accounts, on another host. */
  outlookWork: string;
}

/**
 * Returns the addresses that open the subscribe dialog of calendar apps, for a feed's public address and name.
 *
 * Apple's apps handle `webcal:`. Google takes that address as well, Outlook the one that it downloads.
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
