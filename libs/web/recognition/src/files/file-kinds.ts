/** The kinds of file that the server takes, as a browser chooses them. */
export const fileKinds = {
  PDF: { mediaType: 'application/pdf', extensions: ['.pdf'] },
  PNG: { mediaType: 'image/png', extensions: ['.png'] },
  JPG: { mediaType: 'image/jpeg', extensions: ['.jpg', '.jpeg'] },
  DOCX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['.docx'],
  },
  XLSX: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['.xlsx'] },
} as const;
export type FileKind = keyof typeof fileKinds;

export const allFileKinds: readonly FileKind[] = ['PDF', 'PNG', 'JPG', 'DOCX', 'XLSX'];

/** What an input lets choose. */
export const acceptedBy = (kinds: readonly FileKind[]): string =>
  kinds.flatMap((kind) => [...fileKinds[kind].extensions]).join(',');

/** How a file can be looked at without leaving the page; null: it is downloaded. */
export const previewOf = (mediaType: string): 'PDF' | 'PICTURE' | null => {
  if (mediaType === fileKinds.PDF.mediaType) return 'PDF';
  return mediaType.startsWith('image/') ? 'PICTURE' : null;
};
