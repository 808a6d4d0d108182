import { DecimalScalar, readByCompiler } from '@wanchuang/server-platform';
import { FieldResolver, Resolver } from 'type-graphql';
import { ProjectConnection } from '../project/project.type';
import { TechnologyContractConnection } from '../technology-contract/technology-contract.type';

@Resolver(() => TechnologyContractConnection)
export class TechnologyContractConnectionResolver {
  @FieldResolver(() => DecimalScalar, {
    description: 'Sum of the amounts of all contracts that the filter finds, in the currency of their jurisdiction.',
  })
  totalAmount(): string {
    return readByCompiler();
  }
}

@Resolver(() => ProjectConnection)
export class ProjectConnectionResolver {
  @FieldResolver(() => DecimalScalar, {
    description: 'Sum of the funding of all projects that the filter finds, in the currency of their jurisdiction.',
  })
  totalFunding(): string {
    return readByCompiler();
  }
}
