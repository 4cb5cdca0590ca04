import type { Dictionary } from '../../dictionary.ts';

// The page for new volunteers, and its paper form.

export const volunteer = {
  title: 'Volunteer',
  lead: 'Ring, send an SMS or come in. You need no account, and you promise nothing by asking.',
  description: 'Whom to ring when you want to help in {municipality}, what you can do, and a form on paper.',
  // The message that a telephone has ready.
  message: 'Hello! I would like to volunteer. Please ring me.',
  subject: 'I would like to volunteer',
  centre: 'Knows all the tasks and finds something that suits you.',
  coordinator: 'Has the first talk with you, sorts out the papers and follows you up.',
  municipality: '{municipality} kommune, the municipality. Answers questions about clubs, associations and services.',
  national: 'Tasks in all of Norway, also from clubs that are not listed here. You answer online.',
  openNational: 'Go to {host}',
  form: 'Use the municipality’s form ({host})',
  visit: 'Visit',
  otherCentre: 'Also',
  find: 'Find something you like',
  likes: 'What do you like?',
  time: 'How much time do you have?',
  suits: 'What suits you?',
  addition: 'Volunteers come in addition to staff, never in place of them. You say yes because you want to.',
  good: 'Good to know',
  paper: 'Form on paper',
  paperText: 'Print it, fill it in by hand and hand it in.',
} satisfies Dictionary['volunteer'];

export const volunteerForm = {
  title: 'Form for new volunteers',
  description: 'One sheet to print: your name, your telephone, what you like, and when you can.',
  heading: 'I would like to volunteer',
  howTo: 'Print this page. It becomes one A4 sheet, without the menu. You can also get the form where you hand it in.',
  name: 'Name',
  phone: 'Telephone',
  likes: 'I like',
  often: 'How often I can',
  when: 'When I can',
  times: ['Mornings', 'Afternoons', 'Evenings', 'Weekends'],
  where: 'Where I can help',
  languages: 'Languages I speak',
  other: 'Anything else (do not write about health)',
  under18: 'I am under 18. A parent or guardian signs too.',
  consent: 'I agree that {centre} keeps this, only to find a task for me. I can ask at any time to have it deleted.',
  date: 'Date',
  signature: 'Signature',
  handIn: 'Hand in the form here',
  orRing: 'Or ring {phone}, and we will fill it in together.',
} satisfies Dictionary['volunteerForm'];
