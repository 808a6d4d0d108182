import {
  ContractDirection,
  contractDirectionLabels,
  ContractKind,
  contractKindLabels,
} from '@wanchuang/domain-operation';
import { connectionOf, DateScalar, DecimalScalar, NodeInterface } from '@wanchuang/server-platform';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ObjectType } from 'type-graphql';
import { RegisterEntryType } from '../register/register-entry.type';

registerLabelledEnum(
  'ContractKind',
  'The five kinds of technology contract (Art. 22(3)).',
  ContractKind,
  contractKindLabels,
);
registerLabelledEnum(
  'ContractDirection',
  'Whether the center sells or buys the technology.',
  ContractDirection,
  contractDirectionLabels,
);

@ObjectType('TechnologyContract', {
  implements: NodeInterface,
  description: 'A registered technology contract; those sold make up the technology-contract volume (Art. 22(3)).',
})
export class TechnologyContractType extends RegisterEntryType {
  @Field(() => String, { description: 'Registration number; with the direction it is unique.' })
  registrationNumber!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => ContractKind, { description: 'Kind of contract.' })
  kind!: ContractKind;

  @Field(() => ContractDirection, { description: 'Sold or bought by the center.' })
  direction!: ContractDirection;

  @Field(() => String, { description: 'The other party.' })
  counterparty!: string;

  @Field(() => DecimalScalar, { description: 'Amount in the currency of the center’s jurisdiction.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'Day of signing.' })
  signedOn!: string;

  @Field(() => DateScalar, { description: 'Day of registration: the year that it counts in.' })
  registeredOn!: string;
}

export const { ConnectionType: TechnologyContractConnection } = connectionOf(
  'TechnologyContract',
  () => TechnologyContractType,
);
