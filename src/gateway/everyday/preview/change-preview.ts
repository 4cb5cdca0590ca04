import type { Difference } from '../../../cms/in-words/entry-in-words.ts';
import { count, type Language } from '../../../i18n/index.ts';
import { readFields } from '../../entry/fields.ts';
import { MAIN } from '../../git/repository.ts';
import type { FieldGroup } from '../../public-forms/form-fields.ts';
import type { FormValues } from '../../public-forms/typed-values.ts';
import { clockOf } from '../../review/context.ts';
import { clashesInSentences } from '../../review/difference-list.ts';
import { differencesOf } from '../../review/differences.ts';
import { clashesOfText, type DatedClash } from '../../review/queue.ts';
import type { FormRequest, OpenForm, Proposal } from '../everyday-form.ts';
import { baseOf } from '../others-changes.ts';
import type { PreviewBlock } from './preview-block.ts';
import { problemsOf } from '../proposal.ts';

/**
 * Describes what a form changes so far: how it is understood, below the fields it came from, and what then clashes.
 * Unfinished fields are left out.
 */
export async function changePreview(
  request: FormRequest,
  { groups }: Pick<OpenForm, 'groups'>,
  { proposal, typed }: { proposal: Proposal; typed: FormValues },
): Promise<PreviewBlock[]> {
  const { language, parts } = request;
  const { location, raw } = proposal;
  const [before, after] = [await baseOf(request, proposal), readFields(location, raw)];
  const differences = before ? await differencesOf(parts, location, { before, after }, language) : [];
  const unfinished = new Set((await problemsOf(request, proposal)).map(({ field }) => field.split('.')[0]));
  // What reads as it was written needs no line.
  const said = differences.filter(({ name, after: text = '' }) => !unfinished.has(name) && typed[name] !== text);
  const clashes = clashesInSentences(language, await newClashes(request, proposal), clockOf(parts));
  const { everyday: words, review } = language.words;
  const blocks = groups.map(({ id, fields }) => {
    const own = said.filter(({ name }) => groupOf(groups, name)?.fields === fields);
    return { group: id, heading: words.willBe, lines: linesOf(language, own) };
  });
  const last = groups.at(-1)?.id ?? '';
  const clashing = { group: last, heading: review.clashes, lines: clashes.map((text) => ({ text })) };
  return [...blocks, clashing].filter(({ lines }) => lines.length > 0);
}

// As many as can be taken in while one writes; all of them are shown before sending.
const MAX_LINES = 5;

function linesOf(language: Language, differences: readonly Difference[]): PreviewBlock['lines'] {
  const { empty, moreClashes: more } = language.words.review;
  const left = differences.length - MAX_LINES;
  return [
    ...differences.slice(0, MAX_LINES).map(({ label, after = empty }) => ({ text: `${label}: ${after}` })),
    ...(left > 0 ? [{ text: count(language, more, left) }] : []),
  ];
}

/** Finds the group that asks for a field of the entry, such as `contact.role` for `contacts`; otherwise the first one. */
function groupOf(groups: readonly FieldGroup[], name: string): FieldGroup | undefined {
  const asks = (group: FieldGroup) => group.fields.some((field) => name.startsWith(field.name.split('.')[0] ?? ''));
  return groups.find(asks) ?? groups[0];
}

/** Lists the clashes that the shown version does not have. */
async function newClashes({ parts }: FormRequest, { location, raw, base }: Proposal): Promise<DatedClash[]> {
  const { repository } = parts.review.editing;
  const main = (await repository.refs()).get(MAIN) ?? '';
  const shown = base === undefined ? undefined : await repository.readBlob(base);
  const of = (bytes: Buffer | undefined) => clashesOfText(parts, { location, bytes, main });
  const [before, after] = [await of(shown && Buffer.from(shown)), await of(raw)];
  const known = new Set(before.map((clash) => JSON.stringify(clash)));
  return after.filter((clash) => !known.has(JSON.stringify(clash)));
}
