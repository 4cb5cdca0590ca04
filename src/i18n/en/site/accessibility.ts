import type { Dictionary } from '../../dictionary.ts';

// The accessibility statement.
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
    '{name} is not owned by a public body. The law asks us to meet 35 criteria of WCAG 2.0 at levels A and AA. These are international rules for websites that everyone can use. We build to all criteria of these levels in WCAG 2.2.',
  ownCannot: 'Private owners cannot use uustatus.no. That is why the statement is here.',
  law: 'This website must meet WCAG 2.1 at levels A and AA. These are international rules for websites that everyone can use. We also build to WCAG 2.2.',
  tested: 'Last tested {date}.',
  made: 'How the pages are made',
  features: [
    'Everything works with a keyboard and without JavaScript.',
    'Text can be enlarged to 400 per cent and nothing disappears.',
    'The contrast is at least 7:1, also in dark mode.',
    'You need no account, and we store nothing on your device.',
    'The calendar can be read in your own calendar and on paper.',
    'Every page can be printed in large type. Long texts are read aloud where your device has a voice for the language.',
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
