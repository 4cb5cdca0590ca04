import { useId, useState } from 'react';
import type { editor } from '../../../i18n/nb/editor.ts';
import { pictureAddress } from '../../picture-address.ts';
import { ask, type Refused } from '../portal.ts';

/** A picture that the page has already, and what was said of it there. */
export interface UsedPicture {
  name: string;
  path: string;
  alt?: string;
}

interface Props {
  /** The folders of those whom the form is for. */
  folders: readonly string[];
  /** The path of the picture that is chosen. */
  chosen: string;
  onChoose(picture: UsedPicture): void;
  words: Pick<typeof editor, 'picture' | 'away'>;
}

/** Offers the pictures that an association has on the page already, once somebody asks for them. */
export function UsedPictures({ folders, chosen, onChoose, words }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [pictures, setPictures] = useState<readonly UsedPicture[]>();
  const [fault, setFault] = useState('');
  const open = async () => {
    setOpen(!isOpen);
    if (isOpen) return;
    setFault('');
    await listUsed(folders, words.away).then(setPictures, ({ message }: Refused) => setFault(message));
  };
  const choose = (picture: UsedPicture) => {
    setOpen(false);
    onChoose(picture);
  };
  return (
    <>
      <button
        type="button"
        className="plain-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => void open()}
      >
        {words.picture.used}
      </button>
      <div id={id} className="used-pictures" hidden={!isOpen} aria-live="polite">
        {fault && <p>{fault}</p>}
        {pictures?.length === 0 && <p>{words.picture.noneUsed}</p>}
        <ul>
          {isOpen &&
            pictures?.map((picture) => (
              <li key={picture.path}>
                <button
                  type="button"
                  className="plain-button"
                  aria-pressed={picture.path === chosen}
                  onClick={() => choose(picture)}
                >
                  <img src={pictureAddress(picture.path, 'small')} alt="" loading="lazy" />
                  <span>{picture.alt ?? picture.name}</span>
                </button>
              </li>
            ))}
        </ul>
      </div>
    </>
  );
}

async function listUsed(folders: readonly string[], away: string): Promise<UsedPicture[]> {
  const lists = await Promise.all(
    folders.map((mediaFolder) => ask('/gw', away, { branch: 'main', action: 'getMedia', params: { mediaFolder } })),
  );
  return (lists as UsedPicture[][]).flat();
}
