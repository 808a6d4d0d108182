import { DecimalScalar } from '@wanchuang/server-platform';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export const PeerScope = { FIELD: 'FIELD', JURISDICTION: 'JURISDICTION' } as const;
export type PeerScope = keyof typeof PeerScope;

registerEnumType(PeerScope, {
  name: 'PeerScope',
  description: 'Whom a center is compared with; never with itself.',
  valuesConfig: {
    FIELD: { description: 'The other centers of its technology field in its jurisdiction.' },
    JURISDICTION: { description: 'The other centers of its jurisdiction, where those of its field are fewer than 5.' },
  },
});

@ObjectType('PeerPoint', {
  description: 'Quartiles of the peers in one year; null where fewer than 5 have a value.',
})
export class PeerPointType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'First quartile, rounded to 4 places.' })
  p25!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Median, rounded to 4 places.' })
  median!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Third quartile, rounded to 4 places.' })
  p75!: string | null;

  @Field(() => Int, { description: 'How many peers have a value.' })
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
