import type { Entry } from '../../domain/entry.ts';
import { resolveReference } from '../../domain/portal.ts';
import { themeName } from '../../i18n/codes.ts';
import { joinWithAnd } from '../../i18n/index.ts';
import type { Example } from '../../schemas/example.ts';
import type { ViewContext } from '../context.ts';
import { type PictureView, pictureView } from '../picture.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import { type MarkedName, markedName } from '../marked-name.ts';
import type { PageView } from '../page.ts';
import { entryRoute } from '../route.ts';

/** The page of an example. */
export interface ExampleView extends PageView {
  heading: EntryHeading;
  fields: Pick<Example, (typeof PRINTED)[number]>;
  /** The names of its themes. */
  themes?: string | undefined;
  associations: MarkedName[];
  picture?: PictureView | undefined;
  html: string;
  textLang?: string | undefined;
}

const PRINTED = [
  ...(['problem', 'who', 'how', 'cost', 'effect', 'year', 'contact', 'licence', 'source'] as const),
  ...(['lang', 'checked', 'updated'] as const),
] as const;

/** The pages below /eksempler/. */
export const exampleRoute = entryRoute('/eksempler/', (portal) => portal.examples, exampleView);

/** Returns the page of an example. */
function exampleView({ portal, language }: ViewContext, example: Entry<Example>): ExampleView {
  const { data, html, lang } = example;
  const themes = data.themes.map((theme) => themeName(language, portal.site, theme));
  return {
    head: { title: data.title, description: data.summary, picture: data.image, section: '/eksempler/' },
    heading: entryHeading(language, example),
    fields: pickFields(data, PRINTED),
    themes: themes.length > 0 ? joinWithAnd(language, themes) : undefined,
    associations: data.associations.map((slug) =>
      markedName(language, 'associations', resolveReference(slug, portal.associations)),
    ),
    picture: pictureView({ portal }, data.image),
    html,
    textLang: lang?.text,
  };
}
