const BEFORE = /^[[(*!\s]*(?:avlyst|avlysning|innstilt|kansellert|cancell?ed)\b[\])*!:.,–—\s-]*/i;
const AFTER = /[\s–—:,-]*[[(*!]+\s*(?:avlyst|innstilt|kansellert|cancell?ed)\s*[\])*!]+\s*$/i;

/**
 * Reads from a title that an event does not take place, and returns the title without it.
 *
 * People write «AVLYST: Korøvelse» into their calendar, where many of its programs have no way to say so.
 */
export function calledOff(title: string): { title: string; isOff: boolean } {
  const rest = title.replace(BEFORE, '').replace(AFTER, '');
  return { title: rest.trim(), isOff: rest !== title };
}
