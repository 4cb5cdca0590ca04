import {
  choicePath,
  choiceSlug,
  deadlinesPath,
  type GrantChoice,
  grantChoices,
  type GrantQuestion,
  questionSlugs,
} from '../../domain/grants/choices.ts';
import { choicesOfGrant, grantsFitting } from '../../domain/grants/fitting-grants.ts';
import type { PortalGrant } from '../../domain/portal.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { grantChoiceName } from '../../i18n/grant-choices.ts';
import type { ViewContext } from '../context.ts';

/** A question of the grant finder, with a link to the grants of each answer. */
export interface FinderQuestion {
  /** What it is called in addresses. */
  name: string;
  text: string;
  choices: FinderChoice[];
}

interface FinderChoice {
  text: string;
  n: number;
  address: string;
  /** The path of the calendar of their deadlines, without prefix. */
  feed?: string | undefined;
}

/** Returns the questions of the finder, with the answers that some grant fits. */
export function finderQuestions(context: ViewContext): FinderQuestion[] {
  const { portal, language } = context;
  const offered = Map.groupBy(grantChoices, ({ question }) => question);
  return [...offered].map(([question, choices]) => ({
    name: questionSlugs[question],
    text: language.words.grantFinder.questions[question],
    choices: choices
      .map((choice) => finderChoice(context, choice, grantsFitting(portal, choice).length))
      .filter(({ n }) => n > 0),
  }));
}

/** Returns what a grant fits, by question, as the finder's script reads it. */
export function finderData({ portal }: ViewContext, grant: PortalGrant): Record<string, string> {
  const byQuestion = Map.groupBy(choicesOfGrant(portal, grant), ({ question }) => question);
  const attribute = ([question, choices]: [GrantQuestion, GrantChoice[]]) => [
    `data-${questionSlugs[question]}`,
    choices.map(choiceSlug).join(' '),
  ];
  return Object.fromEntries([...byQuestion].map(attribute));
}

function finderChoice(context: ViewContext, choice: GrantChoice, n: number): FinderChoice {
  return {
    text: grantChoiceName(context.language, context.portal.site, choice),
    n,
    address: addressIn(context.language, choicePath(choice)),
    feed: deadlinesPath(choice),
  };
}
