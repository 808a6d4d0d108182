import type { ReactNode } from 'react';

/** A sentence in which `**words**` stand out: what a computed sentence found. */
export function Emphasised({ children }: { readonly children: string }): ReactNode {
  return children.split('**').map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part));
}
