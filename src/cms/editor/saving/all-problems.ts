import { getSerializedEntry } from 'decap-cms-core/dist/esm/actions/entries';
import { currentBackend } from 'decap-cms-core/dist/esm/backend';
import { store } from 'decap-cms-core/dist/esm/redux';
import type { Immutable } from '../controls/control.ts';
import { openForm } from '../form/open-form.ts';
import { callGateway } from '../portal.ts';
import { type FieldProblem, refusal } from './refusal.ts';

/**
 * Shows every problem of the open form at once, according to the gateway. Decap reports one kind of error per save.
 * Returns whether there were any.
 */
export async function showAllProblems(offlineMessage: string): Promise<boolean> {
  const form = openForm();
  const { config, collections, entryDraft } = store.getState();
  const collection = form && (collections.get(form.collection) as Immutable | undefined);
  if (!form || !collection) return false;
  const entry = getSerializedEntry(collection, entryDraft.get('entry'));
  const raw = currentBackend(config).entryToRaw(collection, entry);
  const named = { collection: form.collection, ...(form.slug && { slug: form.slug }) };
  const answer = await callGateway('/gw', offlineMessage, {
    branch: 'main',
    action: 'checkEntry',
    params: { ...named, raw },
  }).catch(() => undefined);
  const problems = (answer as { problems: FieldProblem[] } | undefined)?.problems ?? [];
  if (problems.length > 0 && openForm()?.key === form.key) refusal.set({ problems });
  return problems.length > 0;
}
