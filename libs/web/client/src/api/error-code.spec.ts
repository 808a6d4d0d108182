import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { AnswerError } from './answer-error';
import { errorCode, errorMessage } from './error-code';

const graphql = (code: unknown) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'no such field: MAGIC', extensions: { code } }] });
const http = (status: number) => new ServerError('', { response: new Response(null, { status }), bodyText: '' });

describe('the code of an error', () => {
  it.each([
    { title: 'the server refuses an input', error: graphql('BAD_USER_INPUT'), code: 'BAD_USER_INPUT' },
    { title: 'the server speaks of a conflict', error: graphql('CONFLICT'), code: 'CONFLICT' },
    {
      title: 'the GraphQL server finds the query invalid',
      error: graphql('GRAPHQL_VALIDATION_FAILED'),
      code: 'BAD_USER_INPUT',
    },
    { title: 'the server gives a code that we do not know', error: graphql('MYSTERY'), code: 'INTERNAL' },
    { title: 'the server gives no code', error: graphql(undefined), code: 'INTERNAL' },
    { title: 'the request never arrived', error: new TypeError('Failed to fetch'), code: 'OFFLINE' },
    { title: 'a gateway has nobody behind it', error: http(502), code: 'OFFLINE' },
    { title: 'the file is too large', error: http(413), code: 'TOO_LARGE' },
    { title: 'the server fails', error: http(500), code: 'INTERNAL' },
  ])('$title: $code', ({ error, code }) => {
    expect(errorCode(error)).toBe(code);
  });

  it("comes with the server's own sentence, which names the place", () => {
    expect(errorMessage(graphql('BAD_USER_INPUT'), 'zh')).toBe('no such field: MAGIC');
    expect(errorMessage(new TypeError('Failed to fetch'), 'en')).toBeNull();
    const both = new AnswerError('TOO_LARGE', 'larger than 50 MB', '超过 50 MB');
    expect(errorMessage(both, 'zh')).toBe('超过 50 MB');
    expect(errorMessage(both, 'en')).toBe('larger than 50 MB');
    expect(errorCode(both)).toBe('TOO_LARGE');
  });
});
