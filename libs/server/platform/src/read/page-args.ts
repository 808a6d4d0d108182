import { ArgsType, Field, Int } from 'type-graphql';
import { ExpectedError } from '../errors/expected-error';

/** The largest page of a list; larger ones are refused, never cut. */
export const largestPage = 200;

/** How many rows a page has where nobody says. */
export const usualPage = 50;

export interface PageSizes {
  /** With neither `first` nor `last`. */
  readonly usual: number;
  readonly largest: number;
}

/** Which part of a list is wanted (Relay). */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** The arguments of a page for the schema, with the sizes of this list in words. */
export const pageArgsOf = ({ usual, largest }: PageSizes): new () => PageArgs => {
  @ArgsType()
  class Args implements PageArgs {
    @Field(() => Int, {
      nullable: true,
      description: `How many rows from the beginning, 0 to ${largest}; more is refused. With neither first nor last: ${usual}.`,
    })
    first?: number | null;

    @Field(() => String, {
      nullable: true,
      description: 'Rows behind this cursor, which is one of this list, with the same filter and order.',
    })
    after?: string | null;

    @Field(() => Int, { nullable: true, description: `How many rows from the end, 0 to ${largest}; more is refused.` })
    last?: number | null;

    @Field(() => String, {
      nullable: true,
      description: 'Rows in front of this cursor, which is one of this list, with the same filter and order.',
    })
    before?: string | null;
  }
  return Args;
};

const checkSize = (place: string, size: number | null | undefined, largest: number): void => {
  if (size == null || (Number.isInteger(size) && size >= 0 && size <= largest)) return;
  throw new ExpectedError('BAD_USER_INPUT', `${place}: ${size} is outside 0 to ${largest}; ask for smaller pages`, {
    place,
    maximum: largest,
  });
};

/** @throws ExpectedError BAD_USER_INPUT for a page that is larger than its list allows, or taken from both ends */
export const checkPage = ({ first, last }: PageArgs, { largest }: PageSizes): void => {
  checkSize('first', first, largest);
  checkSize('last', last, largest);
  if (first != null && last != null)
    throw new ExpectedError('BAD_USER_INPUT', 'last: a page is taken from one end; leave out first or last', {
      place: 'last',
    });
};
