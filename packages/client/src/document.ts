/** A document with the types of its answer and variables, as code generators write them: TypedDocumentNode is one. */
export interface Typed<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}

/** GraphQL as text, with its types. */
export interface TypedText<Result, Variables> extends Typed<Result, Variables> {
  readonly text: string;
}

interface ParsedDocument {
  readonly kind: 'Document';
  readonly loc?: { readonly source: { readonly body: string } };
}

/** A document: text with types, a TypedDocumentNode, or the text of a generator that writes strings. */
export type TypedDocument<Result, Variables> = Typed<Result, Variables> &
  (TypedText<Result, Variables> | ParsedDocument | string);

/** `print` of the package graphql. */
export type Printer = (document: never) => string;

const isParsed = (document: object): document is ParsedDocument => 'kind' in document;

/** @throws TypeError for a parsed document without its text, where nothing prints it */
export const textOf = (document: TypedDocument<unknown, never>, print: Printer | undefined): string => {
  if (typeof document === 'string') return document;
  if ('text' in document) return document.text;
  if (document instanceof String) return document.toString();
  if (!isParsed(document)) throw new TypeError('This is no GraphQL document');
  if (document.loc) return document.loc.source.body;
  if (print) return print(document as never);
  throw new TypeError('A parsed document without its text is sent by createClient({ print }), with `print` of graphql');
};
