/** The kinds of file that are taken, each with the ends of a name that belong to it. */
export const fileKinds = {
  PDF: { mediaType: 'application/pdf', extensions: ['pdf'] },
  PNG: { mediaType: 'image/png', extensions: ['png'] },
  JPEG: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  DOCX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  XLSX: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
} as const;
export type FileKind = keyof typeof fileKinds;

const kinds: readonly FileKind[] = ['PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX'];

/** Media types that a browser shows by itself, and that are never run. */
export const shownInline: readonly string[] = [
  fileKinds.PDF.mediaType,
  fileKinds.PNG.mediaType,
  fileKinds.JPEG.mediaType,
];

/** What a name says that the file is; null: none of the kinds that are taken. */
export const kindOfName = (name: string): FileKind | null => {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return kinds.find((kind) => fileKinds[kind].extensions.some((known) => known === extension)) ?? null;
};

/** The kind that a media type belongs to; null: none of those that are taken. */
export const kindOfMediaType = (mediaType: string): FileKind | null =>
  kinds.find((kind) => fileKinds[kind].mediaType === mediaType) ?? null;
