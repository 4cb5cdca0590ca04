import { useId, useState } from 'react';
import type { editor } from '../../../i18n/nb/editor.ts';
import { pictureAddress } from '../../picture-address.ts';
import { callGateway, type GatewayError } from '../portal.ts';

/** A published picture with its alt text. */
export interface UsedPicture {
  name: string;
  path: string;
  alt?: string;
}

interface Props {
  /** The media folders of the organisers. */
  folders: readonly string[];
  /** The path of the chosen picture. */
  chosen: string;
  onChoose(picture: UsedPicture): void;
  words: Pick<typeof editor, 'picture' | 'away'>;
}

/** Lists the association's published pictures on request. */
export function UsedPictures({ folders, chosen, onChoose, words }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [pictures, setPictures] = useState<readonly UsedPicture[]>();
  const [error, setError] = useState('');
  const open = async () => {
    setOpen(!isOpen);
    if (isOpen) return;
    setError('');
    await listUsed(folders, words.away).then(setPictures, ({ message }: GatewayError) => setError(message));
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
        {error && <p>{error}</p>}
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
    folders.map((mediaFolder) =>
      callGateway('/gw', away, { branch: 'main', action: 'getMedia', params: { mediaFolder } }),
    ),
  );
  return (lists as UsedPicture[][]).flat();
}
