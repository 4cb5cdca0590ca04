import { z } from 'zod';
import { frequencies, taskKinds, themes } from './codes.ts';
import { access, contact, entryFields, image } from './fields/common.ts';
import { field, reference, slug } from './fields/field.ts';
import { date } from './fields/scalars.ts';
import { shift } from './fields/shift.ts';
import { line } from './fields/text.ts';

/** A task that needs a volunteer. */
export const opportunity = z
  .strictObject({
    ...entryFields(),
    kind: field({ nb: 'Slag oppdrag', nn: 'Slag oppdrag', en: 'Kind of task' }, z.enum(taskKinds)),
    association: field(
      { nb: 'Hvem trenger deg?', nn: 'Kven treng deg?', en: 'Who needs you?' },
      reference('associations'),
    ),
    interests: field(
      { nb: 'Passer for deg som liker', nn: 'Passar for deg som likar', en: 'Suits you if you like' },
      z.array(z.enum(themes)).max(4).default([]),
    ),
    how_often: field({ nb: 'Hvor ofte', nn: 'Kor ofte', en: 'How often' }, z.enum(frequencies)),
    how_long: field({ nb: 'Hvor lenge hver gang', nn: 'Kor lenge kvar gong', en: 'How long each time' }, line(80), {
      nb: 'For eksempel «én time» eller «en lørdag formiddag».',
      nn: 'Til dømes «éin time» eller «ein laurdag formiddag».',
      en: 'For example “én time” or “en lørdag formiddag”.',
    }),
    when: field({ nb: 'Når', nn: 'Når', en: 'When' }, line(160).optional()),
    shifts: field({ nb: 'Vakter', nn: 'Vakter', en: 'Shifts' }, z.array(shift()).max(40).default([]), {
      nb: 'Når dere trenger folk, dag for dag. Da finner folk oppdraget i kalenderen.',
      nn: 'Når de treng folk, dag for dag. Då finn folk oppdraget i kalenderen.',
      en: 'When you need people, day by day. People then find the task in the calendar.',
    }),
    starts: field({ nb: 'Fra dato', nn: 'Frå dato', en: 'From date' }, date().optional()),
    until: field({ nb: 'Vises til', nn: 'Blir vist til', en: 'Shown until' }, date().optional(), {
      nb: 'Etter denne dagen forsvinner oppdraget fra lista.',
      nn: 'Etter denne dagen forsvinn oppdraget frå lista.',
      en: 'After this day the task leaves the list.',
    }),
    filled: field(
      { nb: 'Vi har nok folk nå', nn: 'Vi har nok folk no', en: 'We have enough people now' },
      z.boolean().default(false),
    ),
    venue: field({ nb: 'Lokale', nn: 'Lokale', en: 'Venue' }, reference('venues').optional()),
    place: field({ nb: 'Sted', nn: 'Stad', en: 'Place' }, line(160).optional()),
    area: field({ nb: 'Område', nn: 'Område', en: 'Area' }, slug().optional()),
    from_home: field(
      { nb: 'Kan gjøres hjemmefra', nn: 'Kan gjerast heimefrå', en: 'Can be done from home' },
      z.boolean().default(false),
    ),
    lowest_age: field(
      { nb: 'Laveste alder', nn: 'Lågaste alder', en: 'Lowest age' },
      z.int().min(0).max(99).optional(),
    ),
    police_certificate: field(
      { nb: 'Politiattest', nn: 'Politiattest', en: 'Police certificate' },
      z.boolean().default(false),
      {
        nb: 'Må den frivillige vise politiattest før start?',
        nn: 'Må den frivillige vise politiattest før start?',
        en: 'Must the volunteer show a police certificate before starting?',
      },
    ),
    confidentiality: field(
      { nb: 'Taushetserklæring', nn: 'Teieplikt', en: 'Declaration of confidentiality' },
      z.boolean().default(false),
    ),
    access: field({ nb: 'Tilrettelegging', nn: 'Tilrettelegging', en: 'Accessibility' }, access(), {
      nb: 'Kryss av «lite norsk går bra» når det stemmer.',
      nn: 'Kryss av «lite norsk går bra» når det stemmer.',
      en: 'Tick “little Norwegian is fine” if it is true.',
    }),
    training: field({ nb: 'Opplæring', nn: 'Opplæring', en: 'Training' }, line(200).optional()),
    expenses: field(
      { nb: 'Utgifter dekkes', nn: 'Utgifter blir dekte', en: 'Expenses are covered' },
      line(200).optional(),
    ),
    contact: field({ nb: 'Ring eller send SMS til', nn: 'Ring eller send SMS til', en: 'Call or text' }, contact()),
    image: field({ nb: 'Bilde', nn: 'Bilete', en: 'Picture' }, image().optional()),
  })
  .refine(({ starts, until }) => !starts || !until || starts <= until, { error: 'period', path: ['until'] });

export type Opportunity = z.output<typeof opportunity>;
