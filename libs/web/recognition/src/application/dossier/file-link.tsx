import type { ReactNode } from 'react';
import type { StoredFileStateFragment } from '../application.generated';

/** A file of an application, opened in another tab. */
export function FileLink({ file }: { readonly file: StoredFileStateFragment }): ReactNode {
  return (
    <a className="g-link" href={`/files/${file.id}`} target="_blank" rel="noreferrer">
      {file.name}
    </a>
  );
}
