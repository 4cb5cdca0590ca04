import { Component } from 'react';
import { fill } from '../../../i18n/phrases.ts';
import { timeAgo } from '../../time-ago.ts';
import { ChangedPanel } from '../saving/changed-panel.tsx';
import { ConflictPanel } from '../saving/conflict-panel.tsx';
import { type FormHeaderProps, type ControlProps, wordsOf } from '../controls/control.ts';
import { CopyOffer } from './copy-offer.tsx';
import { discard, restorableForms, restore } from '../autosave/form-autosave.ts';
import { useObservable } from './observable.ts';
import { openForm } from './open-form.ts';
import { ProblemList } from '../saving/problem-list.tsx';
import { SaveResultPanel, UnsentDraftNotice } from '../saving/draft-panel.tsx';

/** The header of a form: restorable forms, copying, save results and problems. It has no value. */
export class FormHeaderControl extends Component<FormHeaderProps> {
  isValid = () => true;

  override render() {
    return (
      <div className="form-begin" id={this.props.forID}>
        <SaveResultPanel {...this.props} />
        <ProblemList {...this.props} />
        <ConflictPanel {...this.props} />
        <ChangedPanel {...this.props} />
        <UnsentDraftNotice {...this.props} />
        <RestorableForms {...this.props} />
        <CopyOffer {...this.props} />
        <VersionsLink {...this.props} />
      </div>
    );
  }
}

function RestorableForms(props: ControlProps) {
  const { autosave } = wordsOf(props);
  const locale = props.config.portal.language;
  return useObservable(restorableForms).map((offer) => {
    const title = String(offer.data.title ?? '') || autosave.untitled;
    const when = timeAgo(offer.at, Date.now(), autosave, locale);
    return (
      <section key={offer.id} className="form-note">
        <p>
          {fill(autosave.begun, { title, when })} {offer.hasPictures && autosave.pictures}
        </p>
        <p className="form-buttons">
          <button type="button" className="plain-button main-button" onClick={() => restore(offer)}>
            {autosave.resume}
          </button>
          <button type="button" className="plain-button" onClick={() => discard(offer.id)}>
            {autosave.discard}
          </button>
        </p>
      </section>
    );
  });
}

/** A link to the entry's history, which only our gateway has. */
function VersionsLink(props: ControlProps) {
  const form = openForm();
  if (!form?.isPublished || props.config.backend.name !== 'portal') return null;
  return (
    <p>
      <a href={`/admin/versjoner/${form.collection}/${form.slug}/`}>{wordsOf(props).versions}</a>
    </p>
  );
}
