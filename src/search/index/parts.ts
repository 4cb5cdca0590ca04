/** The documents of one part of the index. */
export interface PartDocuments<Document> {
  name: string;
  documents: Document[];
}

// So many documents are one file each of terms and texts of under 80,000 bytes together.
const MOST_DOCUMENTS = 1200;
// Of the largest collections, activities last: whoever looks for those mostly asks for a day, which has its own list.
const LAST = ['associations', 'events'];

/** Divides documents into parts: one for a site of usual size; the largest collections of others stand by themselves. */
export function divide<Document extends { kind: string }>(documents: readonly Document[]): PartDocuments<Document>[] {
  if (documents.length <= MOST_DOCUMENTS) return [{ name: '1', documents: [...documents] }];
  const isLast = ({ kind }: Document) => LAST.includes(kind);
  const groups = [
    documents.filter((each) => !isLast(each)),
    ...LAST.map((kind) => documents.filter((each) => each.kind === kind)),
  ];
  return groups
    .flatMap((group) => inPortions(group))
    .map((portion, index) => ({ name: String(index + 1), documents: portion }));
}

function inPortions<Document>(documents: readonly Document[]): Document[][] {
  const count = Math.ceil(documents.length / MOST_DOCUMENTS);
  const size = Math.ceil(documents.length / count);
  return Array.from({ length: count }, (_, at) => documents.slice(at * size, (at + 1) * size));
}
