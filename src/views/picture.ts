import type { PictureSize } from '../domain/entry.ts';
import { picturePath, SMALL_PICTURE, smallPicturePath } from '../domain/picture-path.ts';
import type { ViewContext } from './context.ts';

/** The picture of an entry. */
export interface PictureView {
  address: string;
  alt: string;
  credit?: string | undefined;
  /** Missing where it is not known, as in a preview. */
  size?: PictureSize | undefined;
}

/** A picture in a list. It says nothing that the title beside it does not. */
export interface SmallPictureView extends PictureSize {
  address: string;
}

/** A picture as an entry names it. */
type Named = Omit<PictureView, 'address' | 'size'> & { src: string };

/** Returns the picture of an entry, if it has one. */
export function pictureView({ portal }: Pictured, image: Named | undefined): PictureView | undefined {
  if (!image) return undefined;
  const path = picturePath(image.src);
  return { address: `/${path}`, alt: image.alt, credit: image.credit, size: portal.pictures?.get(path) };
}

/** Returns the picture of an entry in a list, if it has one. */
export function smallPictureView({ portal }: Pictured, image: Named | undefined): SmallPictureView | undefined {
  if (!image || !portal.pictures?.has(picturePath(image.src))) return undefined;
  return { address: `/${smallPicturePath(image.src)}`, ...SMALL_PICTURE };
}

type Pictured = { portal: Pick<ViewContext['portal'], 'pictures'> };
