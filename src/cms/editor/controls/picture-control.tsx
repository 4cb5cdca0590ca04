import { persistMedia } from 'decap-cms-core/dist/esm/actions/mediaLibrary';
import { store } from 'decap-cms-core/dist/esm/redux';
import { type ChangeEvent, Component } from 'react';
import { picturePath } from '../../../domain/picture-path.ts';
import { pictureAddress } from '../../picture-address.ts';
import { type ControlProps, type Immutable, plainValue, wordsOf } from './control.ts';
import { changeField, openForm, pictureFiles } from '../form/open-form.ts';
import { type UsedPicture, UsedPictures } from './used-pictures.tsx';

/** The part of a form that holds a picture and what it shows. */
const PICTURE = 'image';

type Props = ControlProps & {
  /** Gives the address of a picture that is kept with a Git service. */
  getAsset(path: string, field: unknown): { toString(): string } | undefined;
};

/** The control of a picture: chosen straight from the telephone, and shown as it is, before and after it is saved. */
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
    // What somebody has written of the picture before is more than what was said of it elsewhere.
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
        {this.isOurs() && (
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

  /** Pictures are kept by our gateway, and not with a Git service. */
  isOurs(): boolean {
    return this.props.config.backend.name === 'portal';
  }

  /** The folders of pictures of those who arrange what the form is about, and of whoever writes. */
  folders(): string[] {
    const form = openForm();
    const organisers = form?.collection === 'associations' ? [form.slug] : plainValue(form?.data.get('associations'));
    const owners = Array.isArray(organisers) ? organisers.map((slug) => `media/${slug}`) : [];
    return [...new Set([this.props.config.media_folder, ...owners])];
  }

  /** A picture that was chosen just now is in this browser alone; our gateway has the others, in drafts too. */
  source(value: string): string {
    const path = picturePath(value);
    const chosen = pictureFiles().find((file) => file.path === path && file.draft);
    if (chosen) return chosen.url;
    if (this.isOurs()) return pictureAddress(path);
    return this.props.getAsset(value, this.props.field)?.toString() ?? '';
  }
}
