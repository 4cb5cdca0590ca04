import { mkdirSync } from 'node:fs';

/** Returns a function that creates folders with those above them, and remembers which are there. */
export function folderMaker(): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
