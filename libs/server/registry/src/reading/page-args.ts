import { largestPage, pageArgsOf, usualPage } from '@wanchuang/server-platform';
import { ArgsType } from 'type-graphql';

/** The sizes of a list's pages. */
export const pageSizes = { usual: usualPage, largest: largestPage };

/** Which part of a list is wanted (Relay). */
@ArgsType()
export class PageArgs extends pageArgsOf(pageSizes) {}
