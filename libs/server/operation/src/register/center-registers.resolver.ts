import { readByCompiler } from '@wanchuang/server-platform';
import { CenterType } from '@wanchuang/server-registry';
import { Args, FieldResolver, Resolver } from 'type-graphql';
import { AwardConnection } from '../award/award.type';
import { IncubatedVentureConnection } from '../incubated-venture/incubated-venture.type';
import { IntellectualPropertyConnection } from '../intellectual-property/intellectual-property.type';
import { ProductConnection } from '../product/product.type';
import { ProjectConnection } from '../project/project.type';
import { PublicationConnection } from '../publication/publication.type';
import { StandardConnection } from '../standard/standard.type';
import { TechnologyContractConnection } from '../technology-contract/technology-contract.type';
import { RegisterArgs } from './register.inputs';

/** The registers of one center. */
@Resolver(() => CenterType)
export class CenterRegistersResolver {
  @FieldResolver(() => TechnologyContractConnection, {
    description: 'Its technology contracts, the latest first (Art. 22(3)).',
  })
  technologyContracts(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @FieldResolver(() => IntellectualPropertyConnection, {
    description: 'Its intellectual property, the latest first (Art. 18).',
  })
  intellectualProperty(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @FieldResolver(() => AwardConnection, { description: 'Its awards, the latest first (Art. 22(2)).' })
  awards(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @FieldResolver(() => StandardConnection, { description: 'Its standards, the latest first (Art. 22(2)).' })
  standards(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @FieldResolver(() => PublicationConnection, { description: 'Its publications, the latest first (Art. 22(2)).' })
  publications(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @FieldResolver(() => ProductConnection, {
    description: 'Its new products and varieties, the latest first (Art. 22(2)).',
  })
  products(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @FieldResolver(() => ProjectConnection, {
    description:
      'Its research tasks, collaborations and commissioned projects, the latest first (Art. 5(4), 16, 22(3)).',
  })
  projects(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @FieldResolver(() => IncubatedVentureConnection, {
    description: 'Its incubated ventures, the latest first (Art. 22(4)).',
  })
  incubatedVentures(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }
}
