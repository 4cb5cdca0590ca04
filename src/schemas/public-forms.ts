import { z } from 'zod';
import { field } from './fields/field.ts';
import { email, phone } from './fields/scalars.ts';
import { line, paragraphs } from './fields/text.ts';

// Submissions without an account. They are emailed to the centre and are never content.

/** Who submits an activity, for questions from those who approve it. */
export const submitter = z.strictObject({
  name: field({ nb: 'Navnet ditt', nn: 'Namnet ditt', en: 'Your name' }, line(80)),
  reach: field({ nb: 'Telefon eller e-post', nn: 'Telefon eller e-post', en: 'Telephone or email' }, phoneOrEmail(), {
    nb: 'Så vi kan spørre om noe er uklart.',
    nn: 'Så vi kan spørje om noko er uklart.',
    en: 'So that we can ask if something is unclear.',
  }),
});

/** An organiser that is not in the register. */
export const newcomer = z.strictObject({
  organiser: field(
    {
      nb: 'Navnet på foreningen eller gruppa',
      nn: 'Namnet på foreininga eller gruppa',
      en: 'Name of the association or group',
    },
    line(100),
  ),
});

/** An error on a page. */
export const correction = z.strictObject({
  page: field(
    { nb: 'Hvilken side gjelder det?', nn: 'Kva side gjeld det?', en: 'Which page is it about?' },
    line(300),
    {
      nb: 'Navnet på foreningen, lokalet eller aktiviteten holder.',
      nn: 'Namnet på foreininga, lokalet eller aktiviteten held.',
      en: 'The name of the association, venue or activity is enough.',
    },
  ),
  wrong: field({ nb: 'Hva er feil?', nn: 'Kva er feil?', en: 'What is wrong?' }, paragraphs(2000)),
  right: field(
    { nb: 'Hva skal det stå?', nn: 'Kva skal det stå?', en: 'What should it say?' },
    paragraphs(2000).optional(),
  ),
  name: field({ nb: 'Hvem er du?', nn: 'Kven er du?', en: 'Who are you?' }, line(120).optional(), {
    nb: 'For eksempel «Kari, leder i turlaget».',
    nn: 'Til dømes «Kari, leiar i turlaget».',
    en: 'For example “Kari, leader of the hiking club”.',
  }),
  reach: field(
    { nb: 'Telefon eller e-post', nn: 'Telefon eller e-post', en: 'Telephone or email' },
    phoneOrEmail().optional(),
    {
      nb: 'Så vi kan spørre om noe er uklart.',
      nn: 'Så vi kan spørje om noko er uklart.',
      en: 'So that we can ask if something is unclear.',
    },
  ),
});

/** Someone who wants to volunteer: no more than needed to call back. */
export const volunteering = z
  .strictObject({
    name: field({ nb: 'Navnet ditt', nn: 'Namnet ditt', en: 'Your name' }, line(80)),
    reach: field({ nb: 'Telefon eller e-post', nn: 'Telefon eller e-post', en: 'Telephone or email' }, phoneOrEmail(), {
      nb: 'Så vi kan ta kontakt.',
      nn: 'Så vi kan ta kontakt.',
      en: 'So that we can get back to you.',
    }),
    likes: field(
      {
        nb: 'Hva har du lyst til, og når kan du?',
        nn: 'Kva har du lyst til, og når kan du?',
        en: 'What would you like to do, and when can you?',
      },
      paragraphs(1000).optional(),
      {
        nb: 'Skriv ikke om helse, og ikke fødselsnummer.',
        nn: 'Skriv ikkje om helse, og ikkje fødselsnummer.',
        en: 'Do not write about health, and no national identity number.',
      },
    ),
    age: field(
      { nb: 'Hvor gammel er du?', nn: 'Kor gammal er du?', en: 'How old are you?' },
      z.enum(['adult', 'minor']),
    ),
    guardian: field(
      {
        nb: 'Navn og telefon til en foresatt',
        nn: 'Namn og telefon til ein føresett',
        en: 'Name and telephone of a parent or guardian',
      },
      line(160).optional(),
      {
        nb: 'Bare hvis du er under 18 år. Vi snakker med dem først.',
        nn: 'Berre om du er under 18 år. Vi snakkar med dei først.',
        en: 'Only if you are under 18. We talk to them first.',
      },
    ),
  })
  .refine(({ age, guardian }) => age === 'adult' || guardian !== undefined, { error: 'guardian', path: ['guardian'] });

/** A telephone number or an email address, whichever people have. */
function phoneOrEmail() {
  return z
    .string()
    .trim()
    .refine((text) => phone().safeParse(text).success || email().safeParse(text).success, 'reach');
}
