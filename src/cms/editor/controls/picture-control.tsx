import { persistMedia } from 'decap-cms-core/dist/esm/actions/mediaLibrary';
import { store } from 'decap-cms-core/dist/esm/redux';
import { type ChangeEvent, Component } from 'react';
import { picturePath } from '../../../domain/picture-path.ts';
import { pictureAddress } from '../../picture-address.ts';
import { type ControlProps, type Immutable, plainValue, wordsOf } from './control.ts';
import { changeField, openForm, pictureFiles } from '../form/open-form.ts';
import { type UsedPicture, UsedPictures } from './used-pictures.tsx';

/** The object field that holds a picture and its alt text. */
const PICTURE = 'image';

type Props = ControlProps & {
  /** Returns the URL of a picture stored with a Git service. */
  getAsset(path: string, field: unknown): { toString(): string } | undefined;
};

/** The control for a picture: a file input with a preview, before and after saving. */
export class PictureControl extends Component<Props> {
  isValid = () => true;

  choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const before = new Set(pictureFiles().map(({ path }) => path));
    await store.dispatch(persistMedia(file, { field: this.props.field }));
    const added = pictureFiles().find(({ path }) => !before.has(path));
    if (added) this.props.onChange(`/${added.path}`);
  };

  chooseUsed = ({ path, alt }: UsedPicture) => {
    this.props.onChange(`/${path}`);
    const image = openForm()?.data.get(PICTURE) as
      (Immutable & { set(key: string, value: string): unknown }) | undefined;
    // An existing alt text is not overwritten with the one from elsewhere.
    if (alt && image && !image.get('alt')) changeField(PICTURE, image.set('alt', alt));
  };

  override render() {
    const { forID, classNameWrapper, onChange } = this.props;
    const { picture: words } = wordsOf(this.props);
    const path = this.path();
    return (
      <div className={`${classNameWrapper} picture`}>
        {path && <img src={this.source(path)} alt="" />}
        <label className="plain-button">
          {path ? words.replace : words.choose}
          <input id={forID} type="file" accept="image/jpeg,image/png,image/webp" onChange={this.choose} />
        </label>
        {this.isStoredByGateway() && (
          <UsedPictures
            folders={this.folders()}
            chosen={picturePath(path)}
            onChoose={this.chooseUsed}
            words={wordsOf(this.props)}
          />
        )}
        {path && (
          <button type="button" className="plain-button" onClick={() => onChange('')}>
            {words.remove}
          </button>
        )}
      </div>
    );
  }

  path(): string {
    const value = plainValue(this.props.value);
    return typeof value === 'string' ? value : '';
  }

  /** Only our gateway serves stored pictures; a Git service does not. */
  isStoredByGateway(): boolean {
    return this.props.config.backend.name === 'portal';
  }

  /** The media folders of the organisers and of the person who edits. */
  folders(): string[] {
    const form = openForm();
    const organisers = form?.collection === 'associations' ? [form.slug] : plainValue(form?.data.get('associations'));
    const owners = Array.isArray(organisers) ? organisers.map((slug) => `media/${slug}`) : [];
    return [...new Set([this.props.config.media_folder, ...owners])];
  }

  /** A newly chosen picture exists only in this browser; the gateway serves the others, including those in drafts. */
  source(value: string): string {
    const path = picturePath(value);
    const chosen = pictureFiles().find((file) => file.path === path && file.draft);
    if (chosen) return chosen.url;
    if (this.isStoredByGateway()) return pictureAddress(path);
    return this.props.getAsset(value, this.props.field)?.toString() ?? '';
  }
}
