/** The codes by which the server says what is wrong; others may come with later servers. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'REFUSED'
  | 'TOO_LARGE'
  | 'TOO_COMPLEX'
  | 'TOO_MANY_REQUESTS'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'UNAVAILABLE'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR';

/** One of the errors of an answer. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What the server refused, or could not do. */
export class WanchuangError extends Error {
  override readonly name = 'WanchuangError';
  /** Stable; a program decides by it. */
  readonly code: ErrorCode | (string & {});
  /** Of HTTP. */
  readonly status: number;
  /** What it is about, such as `filter.fromYear`; null: nothing single. */
  readonly place: string | null;
  /** Seconds until it may be tried again; null: nobody says so. */
  readonly retryAfter: number | null;
  /** Whatever else was said of it. */
  readonly details: Readonly<Record<string, unknown>>;
  /** All that were answered; this is the first. */
  readonly errors: readonly AnsweredError[];

  constructor(errors: readonly AnsweredError[], response: Pick<Response, 'status' | 'headers'>) {
    const [{ message, extensions = {} } = { message: `The server answered ${response.status}` }] = errors;
    super(message);
    const { code, place, ...details } = extensions;
    const wait = Number(response.headers.get('retry-after') ?? details['retryAfter'] ?? Number.NaN);
    this.code = typeof code === 'string' ? code : codeOfStatus(response.status);
    this.status = response.status;
    this.place = typeof place === 'string' ? place : null;
    this.retryAfter = Number.isFinite(wait) ? wait : null;
    this.details = details;
    this.errors = errors;
  }
}

const codeOfStatus = (status: number): ErrorCode => {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 429) return 'TOO_MANY_REQUESTS';
  return status === 502 || status === 503 || status === 504 ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
};

/** An export is not what it should be: it broke off, or was changed. */
export class ExportMismatch extends Error {
  override readonly name = 'ExportMismatch';

  constructor(
    /** What does not agree. */
    readonly what: 'end' | 'rows' | 'total' | 'sha256' | 'sizeBytes',
    readonly expected: string | number | null,
    readonly found: string | number | null,
  ) {
    super(`The export does not agree in ${what}: ${String(expected)} was to be, ${String(found)} is`);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnswered = (value: unknown): value is AnsweredError => isRecord(value) && typeof value['message'] === 'string';

/** The errors in a body of `/graphql`, or of `/export`, which has one. */
export const errorsIn = (body: unknown): readonly AnsweredError[] => {
  if (!isRecord(body)) return [];
  const { errors, error } = body;
  if (Array.isArray(errors)) return errors.filter(isAnswered);
  if (!isAnswered(error)) return [];
  const { message, ...extensions } = error;
  return [{ message, extensions }];
};
