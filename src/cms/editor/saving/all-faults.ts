import { getSerializedEntry } from 'decap-cms-core/dist/esm/actions/entries';
import { currentBackend } from 'decap-cms-core/dist/esm/backend';
import { store } from 'decap-cms-core/dist/esm/redux';
import type { Immutable } from '../controls/control.ts';
import { openForm } from '../form/open-form.ts';
import { ask } from '../portal.ts';
import { type FieldProblem, refused } from './refused.ts';

/**
 * Asks the gateway for all that is wrong with the open form, and shows it. Decap itself looks at one kind of fault
 * after the other, each at a save of its own. Tells whether there was anything to show.
 */
export async function showAllFaults(away: string): Promise<boolean> {
  const form = openForm();
  const { config, collections, entryDraft } = store.getState();
  const collection = form && (collections.get(form.collection) as Immutable | undefined);
  if (!form || !collection) return false;
  const entry = getSerializedEntry(collection, entryDraft.get('entry'));
  const raw = currentBackend(config).entryToRaw(collection, entry);
  const named = { collection: form.collection, ...(form.slug && { slug: form.slug }) };
  const answer = await ask('/gw', away, { branch: 'main', action: 'checkEntry', params: { ...named, raw } }).catch(
    () => undefined,
  );
  const problems = (answer as { problems: FieldProblem[] } | undefined)?.problems ?? [];
  if (problems.length > 0 && openForm()?.key === form.key) refused.set({ problems });
  return problems.length > 0;
}
