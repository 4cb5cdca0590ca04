import type { Language } from './language.ts';

/** Names the sections that have a sharing picture, by the first part of their path. */
export function shareNames({ words }: Language): Readonly<Record<string, string>> {
  return {
    forside: words.front.today,
    aktiviteter: words.activities.title,
    'bli-frivillig': words.volunteer.title,
    oppdrag: words.tasks.title,
    hjelp: words.help.title,
    foreninger: words.associations.title,
    lokaler: words.venues.heading,
    tilskudd: words.grants.heading,
    utstyr: words.equipment.heading,
    eksempler: words.examples.title,
    handbok: words.handbook.title,
    priser: words.awards.title,
    kontakt: words.contacts.heading,
  };
}
