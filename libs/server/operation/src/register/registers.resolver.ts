import { Public, RequestContext } from '@wanchuang/server-platform';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { awards } from '../award/award.register';
import { AwardConnection } from '../award/award.type';
import { incubatedVentures } from '../incubated-venture/incubated-venture.register';
import { IncubatedVentureConnection } from '../incubated-venture/incubated-venture.type';
import { intellectualProperty } from '../intellectual-property/intellectual-property.register';
import { IntellectualPropertyConnection } from '../intellectual-property/intellectual-property.type';
import { products } from '../product/product.register';
import { ProductConnection } from '../product/product.type';
import { projects } from '../project/project.register';
import { ProjectConnection } from '../project/project.type';
import { publications } from '../publication/publication.register';
import { PublicationConnection } from '../publication/publication.type';
import { standards } from '../standard/standard.register';
import { StandardConnection } from '../standard/standard.type';
import { technologyContracts } from '../technology-contract/technology-contract.register';
import { TechnologyContractConnection } from '../technology-contract/technology-contract.type';
import { RegisterArgs } from './register.inputs';
import { readRegister } from './register.read';

/** The registers over all centers. */
@Resolver()
export class RegistersResolver {
  @Public()
  @Query(() => TechnologyContractConnection, {
    description: 'Technology contracts of all centers, the latest first (Art. 22(3)).',
  })
  technologyContracts(@Ctx() { reader }: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return readRegister(reader, technologyContracts, args);
  }

  @Public()
  @Query(() => IntellectualPropertyConnection, {
    description: 'Intellectual property of all centers, the latest first (Art. 18).',
  })
  intellectualProperty(@Ctx() { reader }: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return readRegister(reader, intellectualProperty, args);
  }

  @Public()
  @Query(() => AwardConnection, { description: 'Awards of all centers, the latest first (Art. 22(2)).' })
  awards(@Ctx() { reader }: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return readRegister(reader, awards, args);
  }

  @Public()
  @Query(() => StandardConnection, { description: 'Standards of all centers, the latest first (Art. 22(2)).' })
  standards(@Ctx() { reader }: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return readRegister(reader, standards, args);
  }

  @Public()
  @Query(() => PublicationConnection, { description: 'Publications of all centers, the latest first (Art. 22(2)).' })
  publications(@Ctx() { reader }: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return readRegister(reader, publications, args);
  }

  @Public()
  @Query(() => ProductConnection, {
    description: 'New products and varieties of all centers, the latest first (Art. 22(2)).',
  })
  products(@Ctx() { reader }: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return readRegister(reader, products, args);
  }

  @Public()
  @Query(() => ProjectConnection, {
    description:
      'Research tasks, collaborations and commissioned projects of all centers, the latest first (Art. 5(4), 16, 22(3)).',
  })
  projects(@Ctx() { reader }: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return readRegister(reader, projects, args);
  }

  @Public()
  @Query(() => IncubatedVentureConnection, {
    description: 'Incubated ventures of all centers, the latest first (Art. 22(4)).',
  })
  incubatedVentures(@Ctx() { reader }: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return readRegister(reader, incubatedVentures, args);
  }
}
