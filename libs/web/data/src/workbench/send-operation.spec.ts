import { buildSchema } from 'graphql';
import { checkAgainst, queryOf, UnsentError } from './send-operation';

const fault = (document: string, name?: string): Pick<UnsentError, 'reason' | 'detail'> | null => {
  try {
    queryOf(document, name);
    return null;
  } catch (error) {
    if (!(error instanceof UnsentError)) throw error;
    const { reason, detail } = error;
    return { reason, detail };
  }
};

describe('what the workbench sends', () => {
  it('is one query, chosen by its name where there are several', () => {
    expect(queryOf('{ fields { code } }').operation).toBe('query');
    expect(queryOf('query A { a } query B { b }', 'B').name?.value).toBe('B');
  });

  it.each([
    ['a change', 'mutation { signOut }', undefined, 'notAQuery'],
    ['a change that is named among queries', 'query A { a } mutation B { b }', 'B', 'notAQuery'],
    ['a subscription', 'subscription { a }', undefined, 'notAQuery'],
    ['nothing', '  # only a comment\n', undefined, 'noOperation'],
    ['fragments alone', 'fragment F on Center { id }', undefined, 'noOperation'],
    ['several without a choice', 'query A { a } query B { b }', undefined, 'whichOperation'],
  ])('is not %s', (_, document, name, reason) => {
    expect(fault(document, name)?.reason).toBe(reason);
  });

  it('is no text with a fault, whose place is said', () => {
    expect(fault('{\n  centers {\n}')).toEqual({ reason: 'syntax', detail: expect.stringMatching(/^3:1 /) });
  });
});

describe('a query is held against the schema before it is sent', () => {
  const schema = buildSchema('type Query { center(id: ID!): String }');
  const says = (query: string, variables = {}): string | null => {
    try {
      checkAgainst(schema, { query, variables });
      return null;
    } catch (error) {
      return error instanceof UnsentError ? `${error.reason} ${error.detail}` : String(error);
    }
  };

  it('and says what does not fit, and where', () => {
    const query = 'query ($id: ID!) { center(id: $id) }';
    expect(says(query, { id: 'center_1' })).toBeNull();
    expect(says('{ colour }')).toBe('invalid 1:3 Cannot query field "colour" on type "Query".');
    expect(says(query)).toBe('invalid Variable "$id" of required type "ID!" was not provided.');
    expect(says('mutation { a }')).toMatch(/^notAQuery/);
  });
});
