import type { Dictionary } from '../dictionary.ts';

export const pages = {
  nextRevision: 'Next revision: {date}',
  dates: 'Dates',
  noDates: 'No dates have been set yet.',
  documents: 'Documents',
  adopted: 'Adopted {date}',
  revised: 'next revision {date}',
  figures: 'The figures',
  figure: 'What',
  value: 'Figure',
  year: 'Year',
  source: 'Source',
  wishes: 'Wishes',
  offers: 'Offers',
} satisfies Dictionary['pages'];

export const forAssociations = {
  title: 'For associations',
  lead: 'Money, rooms, equipment and advice for clubs and associations in {municipality}. You can also ring us.',
  description: 'What clubs and associations in {municipality} need: grants, venues, equipment, a handbook and help.',
  grants: 'See what you can apply for, and when',
  venues: 'Find a room or a hall',
  equipment: 'Skis, tents, a loudspeaker or a minibus',
  handbook: 'Starting up, the board, police certificates and templates',
  examples: 'See what others have done, and what it cost',
  awards: 'Nominate someone who deserves it',
  advice: 'Ask for advice',
  adviceText: 'We help with applications, registration and ideas. We are happy to come to your meeting. It is free.',
  sendIn: 'Put an activity in the calendar',
  sendInText: 'Ring us, or send an e-mail that answers these questions. We will publish it.',
  access: 'Have you been given access?',
  signIn: 'Sign in and write yourselves',
  sendInBy: 'Write an e-mail with the questions ready',
  sendInSubject: 'New activity for the calendar',
  questions: [
    'What is the activity called?',
    'Day and time, from and to',
    'Does it repeat? How often, and until when?',
    'Where is it?',
    'What does it cost?',
    'Who is it for?',
    'What happens there? Two or three sentences.',
    'Who can people ring?',
  ],
  changed: 'Is something wrong, cancelled or moved?',
  changedText: 'Tell us, and we will put it right. If it is urgent, ring us.',
  entry: 'Your entry in the directory',
  entrySubject: 'Change in the directory of associations',
  entryBy: 'Report a change for an association',
} satisfies Dictionary['forAssociations'];

export const accessibility = {
  title: 'Accessibility',
  lead: 'Everyone should be able to use {name}, also with a screen reader, a keyboard or large text.',
  description: 'Accessibility statement for {name}: what we follow, what is not good enough yet, and whom to tell.',
  statement: 'The statement',
  statementText:
    '{municipality} municipality has made an accessibility statement. It is kept by the Norwegian Authority for Universal Design of ICT.',
  statementLink: 'Read the statement ({host})',
  statementMissing:
    'The statement has not been published yet. You can still tell us about anything that does not work.',
  own: 'What we follow',
  ownText:
    '{name} is not owned by a public body. The law asks us to meet 35 criteria of WCAG 2.0 at levels A and AA. We build to all criteria of these levels in WCAG 2.2.',
  ownCannot: 'Private owners cannot use uustatus.no. That is why the statement is here.',
  law: 'This website must meet WCAG 2.1 at levels A and AA. We also build to WCAG 2.2.',
  tested: 'Last tested {date}.',
  made: 'How the pages are made',
  features: [
    'Everything works with a keyboard and without JavaScript.',
    'Text can be enlarged to 400 per cent and nothing disappears.',
    'The contrast is at least 7:1, also in dark mode.',
    'You need no account, and we store nothing on your device.',
    'The calendar can be read in your own calendar and on paper.',
  ],
  shortcomings: 'What is not good enough yet',
  noShortcomings: 'We know of no faults now. If you find one, we want to know.',
  tellUs: 'Tell us',
  tellUsText: 'Tell us what you tried to do, and what stopped you. We answer within a week.',
  complain: 'Complaints',
  complainText:
    'If you get no answer, or do not agree, you can complain to the Norwegian Authority for Universal Design of ICT.',
  complainLink: 'Complain to the authority ({host})',
} satisfies Dictionary['accessibility'];

export const linkCards = {
  title: 'Link to us',
  lead: 'Cards for the municipality’s own pages, so that people find their way here from there.',
  description: 'Ready-made cards with a link, a title and a text for the municipality’s website.',
  how: 'Copy the HTML into the page where people look. The cards have no script and no style.',
  asData: 'All cards as data',

  htmlOf: 'HTML for {title}',
} satisfies Dictionary['linkCards'];
