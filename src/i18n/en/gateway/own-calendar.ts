import type { Dictionary } from '../../dictionary.ts';

// The calendar that an association has elsewhere, and that the portal fetches.
export const ownCalendar = {
  title: 'The calendar of {association}',
  lead: 'Do you have a calendar already? The portal can fetch the activities from it every night, so that you need not write them twice.',
  heading: 'The calendar you already have',
  headingOf: 'The calendar you already have: {association}',
  open: 'Fetch activities from a calendar you have',
  manage: 'See what is fetched, fetch now, or stop fetching',
  address: 'The address of the calendar',
  addressHint: 'It begins with https:// or webcal://, and often ends with .ics.',
  openToAll:
    'Use a calendar with only what is open to all. Appointments marked as private are not fetched. The volunteer centre looks at the activities before they are published.',
  try: 'Try it',
  tryAnother: 'Use another calendar?',
  where: 'Where do I find the address?',
  whereSteps: [
    {
      name: 'Google Calendar',
      text: 'On a computer: open the settings of the calendar, make it available to the public, and copy “Public address in iCal format”.',
    },
    {
      name: 'Outlook',
      text: 'On the web: Settings, Calendar, Shared calendars, Publish a calendar. Choose “Can view all details”, and copy the ICS link.',
    },
    {
      name: 'iCloud',
      text: 'In Calendar on iPhone or Mac: press the i beside the calendar, turn on “Public Calendar”, and copy the link.',
    },
    {
      name: 'Spond',
      text: 'In the calendar settings of the app, let the group appear in a calendar of its own with Google or iCloud. Use the address of that calendar.',
    },
    {
      name: 'Teamup',
      text: 'Make a link that can only read. Open the calendar with it, and copy the address under “iCalendar feeds”.',
    },
    {
      name: 'Nextcloud',
      text: 'Press the pencil beside the calendar, share it by link, and choose “Copy subscription link”.',
    },
  ],
  preview: 'This comes from the calendar',
  previewLead: 'Nothing is saved yet. Does it look right?',
  previewEmpty: 'There is nothing new in the calendar now. What is added is fetched every night.',
  previewNew: { one: '{n} new activity', other: '{n} new activities' },
  previewChanged: { one: '{n} activity that changes', other: '{n} activities that change' },
  previewMore: { one: 'and {n} more', other: 'and {n} more' },
  accept: 'Yes, fetch from here every night',
  back: 'No, go back',
  fetchNow: 'Fetch now',
  stop: 'Stop fetching',
  stopLead: 'If you stop fetching, the activities stay. They just no longer change by themselves.',
  host: 'Fetched from {host}.',
  waitsForApproval: 'What is new or changed waits for approval.',
  goesLive: 'Changes of what is published go live at once. What is new waits for approval.',
  running: 'The calendar is being fetched. Reload the page in a moment.',
  tooOften: 'It has been fetched many times in a short time. Wait ten minutes.',
  done: {
    saved: 'Thank you. From now on the calendar is fetched every night.',
    fetched: 'The calendar has been fetched.',
    stopped: 'The portal no longer fetches the calendar. The activities are still there.',
  },
  result: {
    never: 'Not fetched yet.',
    read: 'Last fetched {when}.',
    failed: 'The attempt {when} failed: {reason}',
    stays: 'Everything fetched before is as it was.',
    nothing: 'Nothing was new.',
    counts: {
      new: { one: '{n} new activity is proposed.', other: '{n} new activities are proposed.' },
      changed: { one: '{n} change is proposed.', other: '{n} changes are proposed.' },
      live: { one: '{n} change is published.', other: '{n} changes are published.' },
      vanished: {
        one: '{n} activity is no longer in the calendar.',
        other: '{n} activities are no longer in the calendar.',
      },
      held: { one: '{n} more comes the next time.', other: '{n} more come the next time.' },
      busy: {
        one: '{n} proposal waits because somebody has a draft of the activity.',
        other: '{n} proposals wait because somebody has drafts of the activities.',
      },
      refused: {
        one: '{n} activity cannot be shown in the portal as it is written.',
        other: '{n} activities cannot be shown in the portal as they are written.',
      },
      kept: {
        one: '{n} activity has been changed in the portal, and what you have written there holds.',
        other: '{n} activities have been changed in the portal, and what you have written there holds.',
      },
      unchanged: { one: '{n} activity is as before.', other: '{n} activities are as before.' },
    },
    skipped: {
      private: {
        one: '{n} private appointment is left out.',
        other: '{n} private appointments are left out.',
      },
      'no-title': {
        one: '{n} appointment without a title is left out.',
        other: '{n} appointments without a title are left out.',
      },
      'too-many-dates': {
        one: '{n} appointment with too many dates is left out.',
        other: '{n} appointments with too many dates are left out.',
      },
      'too-fine': {
        one: '{n} appointment that repeats several times a day is left out.',
        other: '{n} appointments that repeat several times a day are left out.',
      },
      'too-long': {
        one: '{n} appointment that repeats too many times is left out.',
        other: '{n} appointments that repeat too many times are left out.',
      },
      'two-in-a-day': {
        one: '{n} appointment with two times on one day is left out.',
        other: '{n} appointments with two times on one day are left out.',
      },
      'unreadable-event': {
        one: '{n} appointment could not be read.',
        other: '{n} appointments could not be read.',
      },
      'too-much': {
        one: '{n} appointment is left out, as the calendar has too many dates.',
        other: '{n} appointments are left out, as the calendar has too many dates.',
      },
    },
    rewritten:
      'The calendar gives its appointments new numbers each time it is fetched. They are recognised by title and time, so please do not change both at once.',
    lostMost:
      'Most of the calendar is gone. Therefore nothing is marked as cancelled. If it has moved, enter the new address.',
  },
  faults: {
    address: 'The address cannot be used. It must begin with https:// or webcal://.',
    'not-public': 'The address is not on the open internet.',
    redirects: 'The address redirects too many times.',
    status: 'There is no calendar at the address, or it is not shared with everyone.',
    'too-large': 'The calendar is larger than {megabytes} MB.',
    unreachable: 'The server does not exist, or did not answer in time.',
    'web-page': 'The address shows a web page and not a calendar. It may require signing in.',
    'not-a-calendar': 'What is at the address is not a calendar.',
    'too-many-events': 'The calendar has more than {events} appointments.',
    'unreadable-event': 'The calendar cannot be read.',
    'too-slow': 'The calendar takes too long to read.',
    'no-association': 'The association has no page in the portal.',
    failed: 'Something went wrong on our side. We try again tonight.',
  },
  email: {
    subject: 'The calendar of {association} cannot be fetched',
    text: 'Hello, {person}!\n\n{name} has not been able to fetch the calendar of {association} for more than a week: {reason}\n\nWhat was fetched before is published as it was. What has changed must be written here until the calendar can be fetched again.\n\nEnter a new address, or stop fetching:\n{page}\n\n{name}\n{url}/\n',
  },
  staff: {
    title: 'Calendars that are fetched',
    lead: 'Associations may have a calendar elsewhere. The portal fetches it every night and proposes what is new or changed.',
    none: 'No association has entered a calendar.',
    manage: 'Choose which associations may change what is published',
    letLive: 'Let changes from {association} go live at once',
    letWait: 'Let changes from {association} wait for approval',
    isLive: 'Changes go live at once.',
    isWaiting: 'Changes wait for approval.',
    page: 'The calendar of {association}',
    saved: 'Saved.',
  },
} satisfies Dictionary['ownCalendar'];
