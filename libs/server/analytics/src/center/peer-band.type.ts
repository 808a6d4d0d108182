import { DecimalScalar } from '@wanchuang/server-platform';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export const PeerScope = { FIELD: 'FIELD', JURISDICTION: 'JURISDICTION' } as const;
export type PeerScope = keyof typeof PeerScope;

registerEnumType(PeerScope, {
  name: 'PeerScope',
  description:
    'Whom a center is compared with; never with centers of its own host, or of organisations that belong to it.',
  valuesConfig: {
    FIELD: { description: 'Other hosts’ centers of its technology field in its jurisdiction.' },
    JURISDICTION: {
      description: 'Other hosts’ centers of its jurisdiction in all the fields that have fewer than 5 of 3 hosts each.',
    },
  },
});

@ObjectType('PeerPoint', {
  description:
    'Quartiles of the peers in one year, so that no value of a single one shows: each is the mean of at least three that stand around its place, rounded to 1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9 and so on by tens. Null where fewer than 5 peers of 3 hosts have a value.',
})
export class PeerPointType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'First quartile.' })
  p25!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Median.' })
  median!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Third quartile.' })
  p75!: string | null;

  @Field(() => Int, { description: 'How many peers the quartiles are of; 0 where they are not told.' })
  peers!: number;
}

@ObjectType('PeerBand', {
  description: 'Where the middle half of a center’s peers stand, per year.',
})
export class PeerBandType {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicatorCode!: string;

  @Field(() => PeerScope, { description: 'Whom the center is compared with, the same in every year of the band.' })
  scope!: PeerScope;

  @Field(() => [PeerPointType], { description: 'A point for every year of the range.' })
  points!: PeerPointType[];
}
