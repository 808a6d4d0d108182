import type { Printer, TypedDocument, TypedText } from './document';
import { exportFile } from './export-file';
import type { ExportQuestion } from './export-question';
import { type ExportRow, exportRows, type RowsQuestion } from './export-rows';
import type { ExportManifest } from './manifest';
import { type Connection, nodesOf } from './nodes-of';
import { official } from './official.generated';
import { type Answer, Operations, type Price } from './operations';
import { type CallOptions, Transport, type TransportOptions } from './transport';

export interface ClientOptions extends TransportOptions {
  /** `print` of the package graphql: for parsed documents that do not hold their text. */
  readonly print?: Printer;
}

type OfficialDocuments = typeof official;

/** The official library: each query as a function of its variables. */
export type OfficialQueries = {
  readonly [Name in keyof OfficialDocuments]: OfficialDocuments[Name] extends TypedText<infer Result, infer Variables>
    ? (variables: Variables, options?: CallOptions) => Promise<Answer<Result>>
    : never;
};

type PageVariables = { readonly after?: string | null };

export interface Client {
  /** Asks a document. @throws WanchuangError for the first error of the answer, with all of them in it */
  query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options?: CallOptions,
  ): Promise<Answer<Result>>;
  /** What a document would cost, and how near it comes to the limits; nothing is read, and nothing paid. */
  price<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options?: CallOptions,
  ): Promise<Price>;
  /**
   * The nodes of all pages of a list: `for await (const center of client.nodesOf(document, variables, (data) => data.centers))`.
   * The document takes `$after` and asks for `pageInfo { hasNextPage endCursor }`.
   */
  nodesOf<Result, Variables extends PageVariables, Node>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    connection: (data: Result) => Connection<Node>,
    options?: CallOptions,
  ): AsyncGenerator<Node, void, undefined>;
  /** All rows of a list, as they come, also over a connection that breaks. */
  exportRows(dataset: string, question?: RowsQuestion): AsyncGenerator<ExportRow, void, undefined>;
  /** A list of one instant as a file of JSON lines, proven against its manifest, which is returned. */
  exportFile(
    dataset: string,
    question: ExportQuestion,
    write: (bytes: Uint8Array) => void | Promise<void>,
  ): Promise<ExportManifest>;
  /** The official library. */
  readonly official: OfficialQueries;
}

/** A client of the server at an address, as whoever the token is of. */
export const createClient = ({ print, ...options }: ClientOptions): Client => {
  const transport = new Transport(options);
  const operations = new Operations(transport, print);
  const query: Client['query'] = (document, variables, call = {}) => operations.ask(document, variables, call);
  return {
    query,
    price: (document, variables, call = {}) => operations.price(document, variables, call),
    nodesOf: (document, variables, connection, call = {}) =>
      nodesOf(
        async (after) => connection((await query(document, { ...variables, after }, call)).data),
        variables.after ?? null,
      ),
    exportRows: (dataset, question) => exportRows(transport, dataset, question),
    exportFile: (dataset, question, write) => exportFile(transport, dataset, question, write),
    official: officialOf(query),
  };
};

const officialOf = (query: Client['query']): OfficialQueries =>
  Object.fromEntries(
    Object.entries(official).map(([name, document]) => [
      name,
      (variables: never, options?: CallOptions) =>
        query<unknown, never>(document as TypedText<unknown, never>, variables, options),
    ]),
  ) as OfficialQueries;
