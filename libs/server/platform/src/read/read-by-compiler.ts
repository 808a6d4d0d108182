import { Extensions } from 'type-graphql';

/**
 * Stands in the methods of resolvers that only declare a field of a query to the schema: it is read by the compiler, as
 * the column's *.read.ts says.
 */
export const readByCompiler = (): never => {
  throw new Error('a field that the read compiler reads was resolved');
};

/** A field of Query that is no read of the database, such as a file's: its resolver answers it. */
export const ReadElsewhere = (): MethodDecorator & PropertyDecorator => Extensions({ read: 'elsewhere' });
