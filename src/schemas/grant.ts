import { z } from 'zod';
import { grantApplicants, grantPurposes, grantSources, themes } from './codes.ts';
import { amounts } from './fields/amounts.ts';
import { contact, entryFields } from './fields/common.ts';
import { deadlines } from './fields/deadline.ts';
import { field } from './fields/field.ts';
import { webAddress } from './fields/scalars.ts';
import { line, paragraphs } from './fields/text.ts';

/** Money that an association can apply for, and when. */
export const grant = z
  .strictObject({
    ...entryFields(),
    source: field({ nb: 'Hvem gir', nn: 'Kven gir', en: 'Who gives it' }, z.enum(grantSources)),
    giver: field({ nb: 'Navn på den som gir', nn: 'Namn på den som gir', en: 'Name of the giver' }, line(120)),
    for_whom: field({ nb: 'Hvem kan søke?', nn: 'Kven kan søkje?', en: 'Who can apply?' }, paragraphs(400)),
    for_what: field(
      { nb: 'Hva kan dere få støtte til?', nn: 'Kva kan de få støtte til?', en: 'What can you get support for?' },
      paragraphs(600),
    ),
    amount: field({ nb: 'Hvor mye?', nn: 'Kor mykje?', en: 'How much?' }, line(120).optional(), {
      nb: 'For eksempel «Inntil 20 000 kr».',
      nn: 'Til dømes «Inntil 20 000 kr».',
      en: 'For example “Inntil 20 000 kr”.',
    }),
    applicants: field(
      { nb: 'Søkere', nn: 'Søkjarar', en: 'Applicants' },
      z.array(z.enum(grantApplicants)).max(grantApplicants.length).default([]),
      {
        nb: 'Brukes når folk leter etter tilskudd. Tomt betyr foreninger.',
        nn: 'Blir brukt når folk leitar etter tilskot. Tomt tyder foreiningar.',
        en: 'Used when people look for grants. Empty means associations.',
      },
    ),
    purposes: field(
      { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
      z.array(z.enum(grantPurposes)).max(grantPurposes.length).default([]),
      {
        nb: 'Hva pengene kan gå til. Brukes når folk leter etter tilskudd.',
        nn: 'Kva pengane kan gå til. Blir brukt når folk leitar etter tilskot.',
        en: 'What the money is for. Used when people look for grants.',
      },
    ),
    amounts: field({ nb: 'Beløp i kroner', nn: 'Beløp i kroner', en: 'Amount in kroner' }, amounts().optional(), {
      nb: 'Hvor lite og hvor mye én søknad kan gi. Brukes når folk leter etter tilskudd.',
      nn: 'Kor lite og kor mykje éin søknad kan gi. Blir brukt når folk leitar etter tilskot.',
      en: 'The least and the most that one application can give. Used when people look for grants.',
    }),
    rolling: field(
      { nb: 'Hele året, uten frist', nn: 'Heile året, utan frist', en: 'All year, without a deadline' },
      z.boolean().optional(),
    ),
    deadlines: field({ nb: 'Frister', nn: 'Fristar', en: 'Deadlines' }, deadlines(24)),
    deadline_note: field(
      { nb: 'Mer om fristen', nn: 'Meir om fristen', en: 'More about the deadline' },
      line(200).optional(),
      {
        nb: 'For eksempel «lyses ut i avisa hver høst».',
        nn: 'Til dømes «blir lyst ut i avisa kvar haust».',
        en: 'For example “lyses ut i avisa hver høst”.',
      },
    ),
    answer: field(
      { nb: 'Når kommer svaret?', nn: 'Når kjem svaret?', en: 'When does the answer come?' },
      line(160).optional(),
    ),
    attachments: field(
      { nb: 'Dette legger dere ved', nn: 'Dette legg de ved', en: 'What you attach' },
      z.array(line(120)).max(20).default([]),
    ),
    requirements: field({ nb: 'Krav', nn: 'Krav', en: 'Requirements' }, z.array(line(200)).max(20).default([]), {
      nb: 'For eksempel «Laget må stå i Frivillighetsregisteret».',
      nn: 'Til dømes «Laget må stå i Frivilligregisteret».',
      en: 'For example “Laget må stå i Frivillighetsregisteret”.',
    }),
    form: field({ nb: 'Søknadsskjema', nn: 'Søknadsskjema', en: 'Application form' }, webAddress().optional()),
    rules: field({ nb: 'Regler', nn: 'Reglar', en: 'Rules' }, webAddress().optional()),
    contact: field({ nb: 'Spør her', nn: 'Spør her', en: 'Ask here' }, contact().optional()),
    themes: field({ nb: 'Tema', nn: 'Tema', en: 'Theme' }, z.array(z.enum(themes)).max(themes.length).default([])),
  })
  .refine(({ rolling, deadlines }) => !(rolling && deadlines.some(({ level }) => level !== 'report')), {
    error: 'rolling-and-deadlines',
    path: ['rolling'],
  })
  .refine(({ rolling, deadlines, deadline_note }) => rolling || deadlines.length > 0 || deadline_note, {
    error: 'deadlines',
    path: ['deadlines'],
  });

export type Grant = z.output<typeof grant>;
