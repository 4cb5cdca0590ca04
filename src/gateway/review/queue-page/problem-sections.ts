import { html } from 'hono/html';
import { dayAndMonth } from '../../../i18n/dates.ts';
import { count, type Language } from '../../../i18n/index.ts';
import { editAddress } from '../context.ts';
import type { FileProblems, ProblemLists } from '../problem-lists.ts';
import { section } from '../../http/form-markup.ts';
import type { Html } from '../../http/page-frame.ts';
import { type Association, nameOf } from '../../people/list-page.ts';

interface ProblemFacts {
  problems: ProblemLists;
  associations: readonly Association[];
  now: string;
}

/** Renders the entries that are left out; empty if there are none. */
export function leftOutSection(language: Language, { problems: { leftOut }, ...facts }: ProblemFacts): Html | '' {
  const { review } = language.words;
  if (leftOut.length === 0) return '';
  return section(
    'utelatt',
    count(language, review.leftOut, leftOut.length),
    list(language, review.leftOutLead, leftOut, facts),
  );
}

/** Renders the entries with warnings; empty if there are none. */
export function needHelpSection(language: Language, { problems: { needHelp }, ...facts }: ProblemFacts): Html | '' {
  const { review } = language.words;
  if (needHelp.length === 0) return '';
  return section(
    'trenger-hjelp',
    count(language, review.needHelp, needHelp.length),
    list(language, review.needHelpLead, needHelp, facts),
  );
}

type Facts = Omit<ProblemFacts, 'problems'>;

function list(language: Language, lead: string, files: readonly FileProblems[], { associations, now }: Facts): Html {
  const about = ({ file, date, owner }: FileProblems) =>
    [
      date && dayAndMonth(language, date, now),
      owner && parseEntryPath(file).collection !== 'associations' && nameOf(language, associations, owner),
    ]
      .filter(Boolean)
      .join(' · ');
  return html`<p>${lead}</p>
    <ul class="plain ruled-list">
      ${files.map(
        (each) =>
          html`<li>
            <p>
              <a href="${editAddress(parseEntryPath(each.file))}">${each.title}</a>
              <span class="soft">${about(each)}</span>
            </p>
            <ul>
              ${each.reasons.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>`;
}

/** Parses a file path into the collection and slug that Decap uses. */
export function parseEntryPath(path: string): { collection: string; slug: string } {
  const [collection = '', file = ''] = path.includes('/') ? path.split('/') : ['settings', path];
  return { collection, slug: file.replace(/\.(?:md|yml)$/, '') };
}
