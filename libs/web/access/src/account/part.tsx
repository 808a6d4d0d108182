import { type ReactNode, useId } from 'react';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One subject of the page, under its heading. */
export function Part({ title, children }: PartProps): ReactNode {
  const id = useId();
  return (
    <section className="a-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
