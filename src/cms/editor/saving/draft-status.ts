import {
  publishUnpublishedEntry,
  updateUnpublishedEntryStatus,
} from 'decap-cms-core/dist/esm/actions/editorialWorkflow';
import { store } from 'decap-cms-core/dist/esm/redux';
import { useSyncExternalStore } from 'react';
import { Observable } from '../form/observable.ts';
import type { OpenForm } from '../form/open-form.ts';

/** The status of a draft in Decap's editorial workflow. */
export type DraftStatus = 'draft' | 'pending_review' | 'pending_publish';

/** The result of a save, as returned by the gateway. */
export interface SaveResult {
  path: string;
  outcome: 'draft' | 'live' | 'unchanged';
  /** The commit that the site will contain, if it changes. */
  published?: string | undefined;
}

/** The result of the last save, until it is dismissed or another form is opened. */
export const saveResult = new Observable<SaveResult | undefined>(undefined);

/**
 * Clears the save result when another form is opened. Saving a new entry also changes the address, which does not
 * count.
 */
export function clearResultOnNavigation(): void {
  addEventListener('hashchange', ({ oldURL }) => {
    if (!/\/new(?:\?|$)/.test(oldURL)) saveResult.set(undefined);
  });
}

/** Returns the status of the open draft, if there is one. */
export function draftStatus({ collection, slug }: Pick<OpenForm, 'collection' | 'slug'>): DraftStatus | undefined {
  const entry = ['entities', `${collection}.${slug}`];
  const { editorialWorkflow } = store.getState();
  return editorialWorkflow.getIn([...entry, 'status']) as DraftStatus | undefined;
}

/** Subscribes to a value of the open form, which must be a primitive. */
export function useFormState<Value extends string | boolean | undefined>(read: () => Value): Value {
  return useSyncExternalStore(store.subscribe, read);
}

/** Sends the open draft for approval. */
export function sendForApproval({ collection, slug }: Pick<OpenForm, 'collection' | 'slug'>): void {
  store.dispatch(updateUnpublishedEntryStatus(collection, slug, 'draft', 'pending_review'));
}

/** Publishes the open draft, for those who need no approval. */
export function publishDraft({ collection, slug }: Pick<OpenForm, 'collection' | 'slug'>): void {
  store.dispatch(publishUnpublishedEntry(collection, slug));
}
