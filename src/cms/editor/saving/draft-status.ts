import {
  publishUnpublishedEntry,
  updateUnpublishedEntryStatus,
} from 'decap-cms-core/dist/esm/actions/editorialWorkflow';
import { store } from 'decap-cms-core/dist/esm/redux';
import { useSyncExternalStore } from 'react';
import { Observed } from '../form/observed.ts';
import type { OpenForm } from '../form/open-form.ts';

/** Where a draft stands on its way to the page. */
export type DraftStatus = 'draft' | 'pending_review' | 'pending_publish';

/** What a save came to, as the gateway answers it. */
export interface SaveResult {
  path: string;
  outcome: 'draft' | 'live' | 'unchanged';
}

/** What the last save of the open form came to, until somebody has read it or gone elsewhere. */
export const saveResult = new Observed<SaveResult | undefined>(undefined);

/** Forgets what a save came to when another form is opened. What is new moves to its own address by being saved. */
export function forgetResultElsewhere(): void {
  addEventListener('hashchange', ({ oldURL }) => {
    if (!/\/new(?:\?|$)/.test(oldURL)) saveResult.set(undefined);
  });
}

/** Gives the status of the draft that is open; nothing where there is none. */
export function draftStatus({ collection, slug }: Pick<OpenForm, 'collection' | 'slug'>): DraftStatus | undefined {
  const entry = ['entities', `${collection}.${slug}`];
  const { editorialWorkflow } = store.getState();
  return editorialWorkflow.getIn([...entry, 'status']) as DraftStatus | undefined;
}

/** Watches something about the open form. What is read must be a plain value. */
export function useFormState<Value extends string | boolean | undefined>(read: () => Value): Value {
  return useSyncExternalStore(store.subscribe, read);
}

/** Sends the draft that is open to those who approve. */
export function sendForApproval({ collection, slug }: Pick<OpenForm, 'collection' | 'slug'>): void {
  store.dispatch(updateUnpublishedEntryStatus(collection, slug, 'draft', 'pending_review'));
}

/** Puts the draft that is open on the page, for those who need nobody’s approval. */
export function publishDraft({ collection, slug }: Pick<OpenForm, 'collection' | 'slug'>): void {
  store.dispatch(publishUnpublishedEntry(collection, slug));
}
