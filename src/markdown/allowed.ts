import type { Schema } from 'hast-util-sanitize';

const GLOBAL = ['lang', 'dir'];

/** What may stand in a text by an association: the elements and attributes that a reader has use for. */
export const allowed = {
  tagNames: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code'],
    ...['strong', 'em', 'b', 'i', 'del', 'sup', 'sub', 'span', 'bdi', 'a', 'img'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href', ...GLOBAL], img: ['src', 'alt', ...GLOBAL], ol: ['start', ...GLOBAL], '*': GLOBAL },
  // Of these not even the text inside may be left: it is code, or it would swallow what follows.
  strip: [
    ...['script', 'style', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'noscript', 'noembed', 'noframes'],
    ...['textarea', 'xmp', 'plaintext', 'title', 'select', 'option', 'frameset'],
  ],
  protocols: { href: ['https', 'mailto', 'tel', 'sms'] },
  ancestors: { li: ['ul', 'ol'], thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
  clobber: [],
} satisfies Schema;

// A path must not begin with two slashes, forward or back: a browser takes that for another host.
const LINK = /^(?:https:\/\/[^\s\\@]+$|mailto:[^\s]+$|(?:tel|sms):[+\d-]+$|#[\w-]+$|\/(?![/\\])[^\s\\]*$)/i;
const PICTURE = /^\/?media\/(?:[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*\.(?:jpe?g|png|webp)$/;

/** Tells whether a link goes where a reader may be sent: https, mail, telephone, SMS, or a page of ours. */
export function isAllowedLink(href: string): boolean {
  return LINK.test(href);
}

/** Tells whether a picture is one of our own. */
export function isAllowedPicture(src: string): boolean {
  return PICTURE.test(src);
}
