// Every text that readers meet, in Bokmål, the source of all other languages. `{name}` stands for a value; `one` and
// `other` are plural forms as in `Intl.PluralRules`.

export * from './site/site.ts';
export * from './site/front.ts';
export * from './calendar/activities.ts';
export * from './filters.ts';
export * from './calendar/activity.ts';
export * from './calendar/schedule.ts';
export * from './calendar/month.ts';
export * from './calendar/print.ts';
export * from './calendar/subscribe.ts';
export * from './calendar/feeds.ts';
export * from './associations.ts';
export * from './venues.ts';
export * from './map.ts';
export * from './grants.ts';
export * from './grant-finder.ts';
export * from './site/contacts.ts';
export * from './site/pages.ts';
export * from './volunteering/volunteer.ts';
export * from './volunteering/tasks.ts';
export * from './volunteering/shifts.ts';
export * from './volunteering/help.ts';
export * from './equipment.ts';
export * from './handbook.ts';
export * from './examples.ts';
export * from './awards.ts';
export * from './site/accessibility.ts';
export * from './search.ts';
export * from './site/paging.ts';
export * from './codes.ts';
export * from './calendar/embed.ts';
export * from './for-associations.ts';
export * from './site/link-cards.ts';
export * from './site/open-data.ts';
export * from './site/writer-links.ts';
