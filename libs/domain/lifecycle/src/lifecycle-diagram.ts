import type { AnyLifecycle } from './lifecycle';

/** The life cycle as a Mermaid state diagram, for the documents. */
export const lifecycleDiagram = ({ initial, final, transitions }: AnyLifecycle): string =>
  [
    'stateDiagram-v2',
    `  [*] --> ${initial}`,
    ...transitions.flatMap(({ from, to, on, by, clause }) =>
      from.map((state) => `  ${state} --> ${to}: ${on} · ${by.join(', ')}${clause === null ? '' : ` · ${clause}`}`),
    ),
    ...final.map((state) => `  ${state} --> [*]`),
  ].join('\n');
