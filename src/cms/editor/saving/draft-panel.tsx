import { useEffect, useRef } from 'react';
import type { editor } from '../../../i18n/nb/editor.ts';
import { type FormHeaderProps, wordsOf } from '../controls/control.ts';
import {
  type DraftStatus,
  draftStatus,
  publishDraft,
  type SaveResult,
  saveResult,
  sendForApproval,
  useFormState,
} from './draft-status.ts';
import { useObservable } from '../form/observable.ts';
import { openForm } from '../form/open-form.ts';
import { PublicationStatus } from './publication-status.tsx';

type Words = (typeof editor)['saved'];

/** Shows the result of a save and offers the next step. */
export function SaveResultPanel(props: FormHeaderProps) {
  const result = useObservable(saveResult);
  const hasChanged = useFormState(() => openForm()?.hasChanged === true);
  const path = useFormState(() => openForm()?.path);
  const status = useOpenStatus();
  const panel = useRef<HTMLElement>(null);
  const isShown = result && !hasChanged && result.path === path && (result.outcome !== 'draft' || status);
  // Whoever saved stands at the end of a long form; the next step is at its beginning.
  useEffect(() => {
    if (isShown) panel.current?.scrollIntoView({ block: 'center' });
  }, [isShown]);
  // A new entry is reopened under its own name, and only then is its status known.
  if (!isShown) return null;
  const { saved: words } = wordsOf(props);
  const { heading, text } = words[stateOf(result, status)];
  const form = openForm();
  return (
    <section ref={panel} className="form-note save-result" role="status">
      <h2>{heading}</h2>
      <p>{text}</p>
      {form && result.published && <PublicationStatus {...form} published={result.published} words={words} />}
      {form?.isPublished && status === 'draft' && <p>{words.asBefore}</p>}
      <p className="form-buttons">
        {status === 'draft' && <NextStep {...props} words={words} />}
        <button type="button" className="plain-button" onClick={() => saveResult.set(undefined)}>
          {words.goOn}
        </button>
        <Overview {...props} words={words} />
      </p>
    </section>
  );
}

/** Reminds the editor that the open draft was never sent for approval. */
export function UnsentDraftNotice(props: FormHeaderProps) {
  const status = useOpenStatus();
  const hasChanged = useFormState(() => openForm()?.hasChanged === true);
  const isJustSaved = useObservable(saveResult) !== undefined;
  if (status !== 'draft' || isJustSaved) return null;
  const { saved: words } = wordsOf(props);
  return (
    <section className="form-note">
      <p>
        {words.unsent} {hasChanged && words.saveFirst}
      </p>
      {!hasChanged && (
        <p className="form-buttons">
          <NextStep {...props} words={words} />
        </p>
      )}
    </section>
  );
}

function useOpenStatus(): DraftStatus | undefined {
  return useFormState(() => {
    const form = openForm();
    return form && draftStatus(form);
  });
}

function stateOf({ outcome }: SaveResult, status: DraftStatus | undefined): 'draft' | 'sent' | 'live' | 'unchanged' {
  if (outcome !== 'draft') return outcome;
  return status === 'draft' ? 'draft' : 'sent';
}

/** The button that sends a draft for approval or, where none is needed, publishes it. */
function NextStep({ collection, words }: FormHeaderProps & { words: Words }) {
  const mayPublish = collection.get('publish') !== false;
  const step = () => {
    const form = openForm();
    if (!form) return;
    if (mayPublish) publishDraft(form);
    else sendForApproval(form);
  };
  return (
    <button type="button" className="plain-button main-button" onClick={step}>
      {mayPublish ? words.publish : words.send}
    </button>
  );
}

function Overview({ config, words }: FormHeaderProps & { words: Words }) {
  if (config.backend.name !== 'portal') return null;
  return (
    <a className="plain-button" href="/admin/mine/">
      {words.overview}
    </a>
  );
}
