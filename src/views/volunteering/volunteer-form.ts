import { volunteerContacts } from '../../domain/volunteer-contacts.ts';
import { themeName } from '../../i18n/codes.ts';
import { themes } from '../../schemas/codes.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import { pickFields } from '../fields.ts';
import type { PageView } from '../page.ts';
import { pageRoute } from '../route.ts';

/** The printable form for people who want to volunteer. */
export interface VolunteerFormView extends PageView {
  interests: string[];
  areas: string[];
  /** Who keeps what is written. */
  recipient: string;
  handIn: VolunteerFormPlace;
  checked?: string | undefined;
  updated?: string | undefined;
}

/** Where the form is handed in. */
interface VolunteerFormPlace {
  /** Name and address. */
  place: string;
  hours?: string | undefined;
  phone?: string | undefined;
  /** The language of place and hours, if that is not the page's. */
  lang?: string | undefined;
}

/** The page /bli-frivillig/skjema/ in each language. */
export const volunteerFormRoute = pageRoute('/bli-frivillig/skjema/', volunteerFormView);

/** Returns the printable form for people who want to volunteer. */
function volunteerFormView(context: ViewContext): VolunteerFormView {
  const { portal, language } = context;
  const { site } = portal;
  const { title, description } = language.words.volunteerForm;
  const [centre] = volunteerContacts(portal);
  return {
    head: { title, description, section: '/bli-frivillig/', kind: 'one-sheet' },
    interests: themes.map((theme) => themeName(language, site, theme)),
    areas: site.areas.map((area) => area.title),
    recipient: centre?.title ?? site.name,
    handIn: {
      place: [centre?.title, centre?.visit].filter(Boolean).join('. '),
      ...(centre && pickFields(centre.contact, ['hours', 'phone'])),
      lang: languageOfSettings(context),
    },
    ...pickFields(site, ['checked', 'updated']),
  };
}
