import type { Dictionary } from '../../dictionary.ts';

// The help page for association writers. What is in quotes is the name of a button or a field.
export const writing = {
  title: 'How to write yourselves',
  description: 'Help for those who write for a club or an association: signing in, adding, calling off, correcting.',
  lead: 'You need a phone or a computer, and your email address. Nothing gets lost, and all can be corrected later.',
  print: 'You can print this page: Ctrl + P, or ⌘ + P on a Mac.',
  noAccess: 'Have you no access yet, or are you stuck? Get in touch, and we will help you.',
  steps: {
    signIn: {
      heading: 'Sign in',
      text: [
        'Go to {signIn}. Write your email address, and press “Send me a link and a code”.',
        'Open the email and press the link. Or write the code where you asked for it. Press “Yes, sign in”.',
        'Next time you are signed in already on the same phone. If you have no email, we give you a code on paper.',
      ],
      picture: 'The page for signing in, with a field for the email address. The picture is in Norwegian.',
    },
    add: {
      heading: 'Add an activity',
      text: [
        'After signing in you see your overview. Press “Add something new” there.',
        'Fill in the fields from the top. Under “More” is what you need not fill in.',
        'Write so that somebody who has never been there finds the way and dares to come.',
        'Is it much like one you had before? Choose “Make a new one for next term”, and we move the dates for you.',
      ],
      picture: 'The form for a new activity with name, start and end filled in. The picture is in Norwegian.',
    },
    repeat: {
      heading: 'What repeats is written once',
      text: [
        'Answer “How often?”, and tick the days.',
        '“Not on public holidays” and “Not in school holidays” take those days out for you.',
        'Look at “The next dates” before you save. Those are what people get in their calendars.',
      ],
      picture: 'The field for repeating: every week on Tuesdays, and the next dates. The picture is in Norwegian.',
    },
    send: {
      heading: 'Save and send',
      text: [
        'Press “Save”. If anything is missing, the field says what to do.',
        'Go to your overview. The draft is there, with a button that sends it for approval.',
        'You get an email when the activity is out, or when something must be mended first.',
        'What has been approved once you can correct yourselves. Time, price and text mostly come out at once.',
      ],
      picture: 'The overview with a draft and the button that sends it. The picture is in Norwegian.',
    },
    cancel: {
      heading: 'Called off? Two presses',
      text: [
        'Press “Call off” at the date on your overview.',
        'Write a word to those who were coming, if you like. Press “Yes, call it off”.',
        'It comes out at once, in the calendars of those who subscribe too. To undo it, press “It is on again”.',
        'Has it moved, is it postponed, full or online? Open the activity, and press the date.',
      ],
      picture: 'The question whether a date is to be called off. The picture is in Norwegian.',
    },
    goOn: {
      heading: 'Keep it right',
      text: [
        'Six weeks before the last time we ask whether you go on. Press “Yes, we go on”.',
        'Once a year we ask whether all is right. Press “All is right”. If nobody answers, the activities leave the list.',
        'Is somebody else to write after you? Press “Propose a new writer”.',
      ],
      picture: 'The question whether all is right, with its button. The picture is in Norwegian.',
    },
  },
  trouble: 'When something goes wrong',
  troubles: [
    {
      what: 'The connection is lost',
      advice:
        'Write on, and leave the page open. If it says “Not saved yet, trying again”, the text is sent when the connection is back.',
    },
    {
      what: 'You have to leave it',
      advice: 'What you have written is kept. Next time you open the form, press “Continue”.',
    },
    {
      what: 'You are signed out',
      advice: 'Do not close the page. Sign in in a new tab, go back to the first, and press “Save” again.',
    },
    {
      what: 'It will not save',
      advice: 'The field says what must be mended, and what is allowed. Your text is still there.',
    },
    {
      what: 'Two write at once',
      advice: 'You see both texts and choose “Keep mine” or “Use theirs”. Nothing is gone before you have chosen.',
    },
    {
      what: 'The picture is refused',
      advice:
        'Use a jpg, png or webp. If it is large, we make it smaller for you. Write what the picture shows, for those who do not see it.',
    },
    {
      what: 'Something has become wrong',
      advice: 'Open “Earlier versions” from your overview, and bring back the one that was right.',
    },
    {
      what: 'The email does not come',
      advice: 'Look among your spam. Use the address that we have. After an hour you can try again, or ring us.',
    },
  ],
  instead: 'Would you rather write an email?',
  insteadText: 'Answer the questions, and send the answers to {email}. We will publish it for you.',
} satisfies Dictionary['writing'];
