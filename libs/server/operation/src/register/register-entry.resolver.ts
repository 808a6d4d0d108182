import {
  IntellectualPropertyState,
  intellectualPropertyState,
  intellectualPropertyStateLabels,
} from '@wanchuang/domain-operation';
import { DecimalScalar, RequestContext } from '@wanchuang/server-platform';
import { CenterType, loadCenter, registerLabelledEnum, registerNumberedNode } from '@wanchuang/server-registry';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { IntellectualPropertyType } from '../intellectual-property/intellectual-property.type';
import { ProjectConnection, type ProjectType } from '../project/project.type';
import {
  TechnologyContractConnection,
  type TechnologyContractType,
} from '../technology-contract/technology-contract.type';
import { RegisterEntryType } from './register-entry.type';
import { RegisterPage } from './register-page';
import { loadEntry } from './register.read';
import { allRegisters } from './registers';

registerLabelledEnum(
  'IntellectualPropertyState',
  'Where a right stands (Art. 18).',
  IntellectualPropertyState,
  intellectualPropertyStateLabels,
);

for (const register of allRegisters) {
  const typeName = register.idType.charAt(0).toUpperCase() + register.idType.slice(1);
  registerNumberedNode(register.idType, typeName, (context, key) => loadEntry(context, register, key));
}

@Resolver(() => RegisterEntryType)
export class RegisterEntryResolver {
  @FieldResolver(() => CenterType, { description: 'The center that it belongs to.' })
  center(@Root() { centerKey }: RegisterEntryType, @Ctx() context: RequestContext): Promise<CenterType | null> {
    return loadCenter(context, centerKey);
  }
}

@Resolver(() => IntellectualPropertyType)
export class IntellectualPropertyResolver {
  @FieldResolver(() => IntellectualPropertyState, {
    description: 'Pending, granted or lapsed: what its dates say (Art. 18).',
  })
  state(@Root() { grantedOn, lapsedOn }: IntellectualPropertyType): IntellectualPropertyState {
    return intellectualPropertyState(grantedOn, lapsedOn);
  }
}

@Resolver(() => TechnologyContractConnection)
export class TechnologyContractConnectionResolver {
  @FieldResolver(() => DecimalScalar, {
    description: 'Sum of the amounts of all contracts that the filter finds, in the currency of their jurisdiction.',
  })
  totalAmount(@Root() page: RegisterPage<TechnologyContractType>): Promise<string> {
    return page.totalAmount();
  }
}

@Resolver(() => ProjectConnection)
export class ProjectConnectionResolver {
  @FieldResolver(() => DecimalScalar, {
    description: 'Sum of the funding of all projects that the filter finds, in the currency of their jurisdiction.',
  })
  totalFunding(@Root() page: RegisterPage<ProjectType>): Promise<string> {
    return page.totalAmount();
  }
}
