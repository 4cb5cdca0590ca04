import { expect, test } from 'vitest';
import { pictureView, smallPictureView } from '../../src/views/picture.ts';

const portal = { pictures: new Map([['media/lag/tur.jpg', { width: 900, height: 600 }]]) };
const image = { src: '/media/lag/tur.jpg', alt: 'Folk på tur', credit: 'Kari' };

test('the picture of an entry has its address and size, so that the page does not jump when it comes', () => {
  expect(pictureView({ portal }, image)).toEqual({
    ...{ address: '/media/lag/tur.jpg', alt: 'Folk på tur', credit: 'Kari' },
    size: { width: 900, height: 600 },
  });
  expect(pictureView({ portal }, undefined)).toBeUndefined();
});

test('a list has the small picture, and none that the site does not have', () => {
  const address = '/media/small/lag/tur.jpg.webp';
  expect(smallPictureView({ portal }, image)).toEqual({ address, width: 120, height: 80 });
  expect(smallPictureView({ portal }, { ...image, src: 'media/lag/borte.jpg' })).toBeUndefined();
  expect(smallPictureView({ portal: {} }, image)).toBeUndefined();
});
