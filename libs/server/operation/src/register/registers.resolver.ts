import { readByCompiler } from '@wanchuang/server-platform';
import { Args, Authorized, Query, Resolver } from 'type-graphql';
import { AwardConnection } from '../award/award.type';
import { IncubatedVentureConnection } from '../incubated-venture/incubated-venture.type';
import { IntellectualPropertyConnection } from '../intellectual-property/intellectual-property.type';
import { ProductConnection } from '../product/product.type';
import { ProjectConnection } from '../project/project.type';
import { PublicationConnection } from '../publication/publication.type';
import { StandardConnection } from '../standard/standard.type';
import { TechnologyContractConnection } from '../technology-contract/technology-contract.type';
import { RegisterArgs } from './register.inputs';

/** The registers over all centers. */
@Resolver()
export class RegistersResolver {
  @Authorized()
  @Query(() => TechnologyContractConnection, {
    description: 'Technology contracts of all centers, the latest first (Art. 22(3)).',
  })
  technologyContracts(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => IntellectualPropertyConnection, {
    description: 'Intellectual property of all centers, the latest first (Art. 18).',
  })
  intellectualProperty(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => AwardConnection, { description: 'Awards of all centers, the latest first (Art. 22(2)).' })
  awards(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => StandardConnection, { description: 'Standards of all centers, the latest first (Art. 22(2)).' })
  standards(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => PublicationConnection, { description: 'Publications of all centers, the latest first (Art. 22(2)).' })
  publications(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => ProductConnection, {
    description: 'New products and varieties of all centers, the latest first (Art. 22(2)).',
  })
  products(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => ProjectConnection, {
    description:
      'Research tasks, collaborations and commissioned projects of all centers, the latest first (Art. 5(4), 16, 22(3)).',
  })
  projects(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }

  @Authorized()
  @Query(() => IncubatedVentureConnection, {
    description: 'Incubated ventures of all centers, the latest first (Art. 22(4)).',
  })
  incubatedVentures(@Args(() => RegisterArgs) _args: RegisterArgs): object {
    return readByCompiler();
  }
}
