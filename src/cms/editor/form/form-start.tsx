import { Component } from 'react';
import { fill } from '../../../i18n/phrases.ts';
import { timeAgo } from '../../time-ago.ts';
import { ChangedPanel } from '../saving/changed-panel.tsx';
import { ConflictPanel } from '../saving/conflict-panel.tsx';
import { type StartProps, type ControlProps, wordsOf } from '../controls/control.ts';
import { CopyOffer } from './copy-offer.tsx';
import { discard, offers, resume } from '../autosave/form-autosave.ts';
import { useObserved } from './observed.ts';
import { openForm } from './open-form.ts';
import { ProblemList } from '../saving/problem-list.tsx';
import { SaveResultPanel, UnsentNote } from '../saving/draft-panel.tsx';

/** What stands above a form: what was begun earlier, what can be copied, and why a save was refused. It holds nothing. */
export class StartControl extends Component<StartProps> {
  isValid = () => true;

  override render() {
    return (
      <div className="form-begin" id={this.props.forID}>
        <SaveResultPanel {...this.props} />
        <ProblemList {...this.props} />
        <ConflictPanel {...this.props} />
        <ChangedPanel {...this.props} />
        <UnsentNote {...this.props} />
        <Offers {...this.props} />
        <CopyOffer {...this.props} />
        <VersionsLink {...this.props} />
      </div>
    );
  }
}

function Offers(props: ControlProps) {
  const { scratch } = wordsOf(props);
  const locale = props.config.portal.language;
  return useObserved(offers).map((offer) => {
    const title = String(offer.data.title ?? '') || scratch.untitled;
    const when = timeAgo(offer.at, Date.now(), scratch, locale);
    return (
      <section key={offer.id} className="form-note">
        <p>
          {fill(scratch.begun, { title, when })} {offer.hasPictures && scratch.pictures}
        </p>
        <p className="form-buttons">
          <button type="button" className="plain-button main-button" onClick={() => resume(offer)}>
            {scratch.resume}
          </button>
          <button type="button" className="plain-button" onClick={() => discard(offer.id)}>
            {scratch.discard}
          </button>
        </p>
      </section>
    );
  });
}

/** Leads to what the open entry has been, which only our gateway shows. */
function VersionsLink(props: ControlProps) {
  const form = openForm();
  if (!form?.isPublished || props.config.backend.name !== 'portal') return null;
  return (
    <p>
      <a href={`/admin/versjoner/${form.collection}/${form.slug}/`}>{wordsOf(props).versions}</a>
    </p>
  );
}
