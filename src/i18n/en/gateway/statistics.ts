import type { Dictionary } from '../../dictionary.ts';

// How much the portal is read, for staff and the council.
export const statistics = {
  title: 'The portal in figures',
  lead: 'How much the pages are read, and how many subscribe to the calendars. Counted without cookies, and nothing about any reader is stored.',
  empty:
    'Nothing has been counted yet. Whoever runs the portal counts the access logs of the web server with the command “npm run stats”.',
  months: 'Month by month',
  month: 'Month',
  views: 'Page views',
  feedRequests: 'Fetched',
  subscriptions: 'Subscribers',
  partOfMonth: '{days} of {all} days',
  aboutSubscriptions:
    'The number of subscribers is the least that it can be: Google and Outlook.com ask once for all their users. “Fetched” is how often calendar programs have asked for news.',
  pages: 'Most read in {month}',
  page: 'Page',
  morePages: { one: 'and {n} more page, in the spreadsheet', other: 'and {n} more pages, in the spreadsheet' },
  bots: {
    one: '{n} view by search engines and other robots is left out.',
    other: '{n} views by search engines and other robots are left out.',
  },
  feeds: 'Calendars and news feeds in {month}',
  feed: 'Calendar or news feed',
  otherClients: 'others',
  csv: 'Download all figures as a spreadsheet (CSV)',
} satisfies Dictionary['statistics'];
