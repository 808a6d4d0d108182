import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows stand before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row of this page.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row of this page: give it as `after` to go on.',
  })
  endCursor!: string | null;
}

/** Edge and connection of a node type: `connectionOf('Center', () => CenterType)` makes CenterEdge and CenterConnection. */
export const connectionOf = <T extends object>(name: string, node: () => ClassType<T>) => {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${name}, with its cursor.` })
  class EdgeType {
    @Field(() => String, { description: 'Opaque place in the list; valid for the same filter and order only.' })
    cursor!: string;

    @Field(node, { description: 'The row itself.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'Rows with cursors.' })
    edges!: EdgeType[];

    @Field(() => [node()], { description: 'The rows without cursors.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many rows the filter finds in all; counted only when asked for.' })
    totalCount!: number;
  }
  return { EdgeType, ConnectionType } as const;
};
