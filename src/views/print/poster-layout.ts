import type { ProgrammeDay } from '../../domain/events/programme.ts';
import type { Language } from '../../i18n/index.ts';
import type { Event } from '../../schemas/event.ts';
import type { PosterDate } from './poster-date.ts';
import { posterFontSize, posterFontSizeWithPicture, type PosterText } from './poster-font-size.ts';

/** What a poster has room for, and in which font size. */
export interface PosterLayout {
  /** Empty if it does not fit. */
  programme: ProgrammeDay[];
  /** Missing if it does not fit. */
  picture?: Event['image'];
  /** The font size in points; missing if the poster needs the compact layout. */
  fontSize?: number | undefined;
}

/**
 * Lays out a poster: the programme is included if all of it fits in some font size, the picture if it still fits beside
 * that.
 */
export function posterLayout(
  texts: readonly PosterText[],
  programme: ProgrammeDay[],
  image: Event['image'],
): PosterLayout {
  const withProgramme = [...texts, ...textsOfProgramme(programme)];
  const hasProgramme = posterFontSize(withProgramme) !== undefined;
  const printed = hasProgramme ? withProgramme : texts;
  const besidePicture = image && posterFontSizeWithPicture(printed);
  return {
    programme: hasProgramme ? programme : [],
    picture: besidePicture === undefined ? undefined : image,
    fontSize: besidePicture ?? posterFontSize(printed),
  };
}

/** What a poster prints besides its date. */
interface PosterWords {
  data: Event;
  price: string;
  series: string | undefined;
  contact: { role?: string | undefined; phone?: string | undefined };
}

/** Lists the texts of a poster, except its programme and its foot. */
export function posterTexts({ words }: Language, date: PosterDate, { data, price, series, contact }: PosterWords) {
  const { kinds, access, activity } = words;
  const { signup } = data;
  const texts = [
    text(1.2, kinds[data.kind]),
    text(3.6, data.title),
    text(1.9, date.badge?.text.repeat(2), date.when),
    text(1, date.note),
    text(1, series),
    text(1.25, data.summary),
    fact(1.2, date.place.text),
    fact(1, date.street, date.before?.text),
    fact(1.1, price, data.price_note),
    fact(1, signup?.note, signup?.url, signup?.email, signup?.phone, activity.signup),
    fact(1, date.access.map((code) => access[code]).join('. ')),
    fact(1, contact.role, contact.phone),
  ];
  return texts.filter(({ letters }) => letters > 0);
}

// Each day of several has a heading.
function textsOfProgramme(days: readonly ProgrammeDay[]): PosterText[] {
  return days
    .flatMap(({ parts }) => [...(days.length > 1 ? [''] : []), ...parts.map(({ title }) => title)])
    .map((title) => fact(1, '18.00–20.00', title));
}

function text(em: number, ...parts: (string | undefined)[]): PosterText {
  return { letters: parts.filter(Boolean).join(' ').length, em };
}

function fact(em: number, ...parts: (string | undefined)[]): PosterText {
  return { ...text(em, ...parts), isFact: true };
}
