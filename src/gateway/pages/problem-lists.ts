import { html } from 'hono/html';
import { count, type Language } from '../../i18n/index.ts';
import { editAddress } from '../moderation/parts.ts';
import type { FileProblems, ProblemLists } from '../moderation/problem-lists.ts';
import { section } from './forms.ts';
import type { Html } from './frame.ts';

/** Shows staff what is left out, or nothing when nothing is. */
export function leftOutSection({ words, ...language }: Language, { leftOut }: ProblemLists): Html | '' {
  const { moderation } = words;
  if (leftOut.length === 0) return '';
  return section('utelatt', count(language, moderation.leftOut, leftOut.length), list(moderation.leftOutLead, leftOut));
}

/** Shows staff which entries are shown though something in them is wrong, or nothing when none is. */
export function needHelpSection({ words, ...language }: Language, { needHelp }: ProblemLists): Html | '' {
  const { moderation } = words;
  if (needHelp.length === 0) return '';
  return section(
    'trenger-hjelp',
    count(language, moderation.needHelp, needHelp.length),
    list(moderation.needHelpLead, needHelp),
  );
}

function list(lead: string, files: readonly FileProblems[]): Html {
  return html`<p>${lead}</p>
    <ul class="plain ruled-list">
      ${files.map(
        ({ file, title, said }) =>
          html`<li>
            <p><a href="${editAddress(placeIn(file))}">${title}</a></p>
            <ul>
              ${said.map((each) => html`<li>${each}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>`;
}

/** Reads the path of a file as Decap names the entry in it. */
export function placeIn(path: string): { collection: string; slug: string } {
  const [collection = '', file = ''] = path.includes('/') ? path.split('/') : ['settings', path];
  return { collection, slug: file.replace(/\.(?:md|yml)$/, '') };
}
