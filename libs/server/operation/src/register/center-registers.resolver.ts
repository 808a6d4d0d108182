import { RequestContext } from '@wanchuang/server-platform';
import { CenterType } from '@wanchuang/server-registry';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
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
import { loadCenterEntries } from './center-entries.read';
import { RegisterArgs } from './register.inputs';

/** The registers of one center. */
@Resolver(() => CenterType)
export class CenterRegistersResolver {
  @FieldResolver(() => TechnologyContractConnection, {
    description: 'Its technology contracts, the latest first (Art. 22(3)).',
  })
  technologyContracts(
    @Root() { key }: CenterType,
    @Ctx() context: RequestContext,
    @Args(() => RegisterArgs) args: RegisterArgs,
  ) {
    return loadCenterEntries(context, technologyContracts, key, args);
  }

  @FieldResolver(() => IntellectualPropertyConnection, {
    description: 'Its intellectual property, the latest first (Art. 18).',
  })
  intellectualProperty(
    @Root() { key }: CenterType,
    @Ctx() context: RequestContext,
    @Args(() => RegisterArgs) args: RegisterArgs,
  ) {
    return loadCenterEntries(context, intellectualProperty, key, args);
  }

  @FieldResolver(() => AwardConnection, { description: 'Its awards, the latest first (Art. 22(2)).' })
  awards(@Root() { key }: CenterType, @Ctx() context: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return loadCenterEntries(context, awards, key, args);
  }

  @FieldResolver(() => StandardConnection, { description: 'Its standards, the latest first (Art. 22(2)).' })
  standards(@Root() { key }: CenterType, @Ctx() context: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return loadCenterEntries(context, standards, key, args);
  }

  @FieldResolver(() => PublicationConnection, { description: 'Its publications, the latest first (Art. 22(2)).' })
  publications(
    @Root() { key }: CenterType,
    @Ctx() context: RequestContext,
    @Args(() => RegisterArgs) args: RegisterArgs,
  ) {
    return loadCenterEntries(context, publications, key, args);
  }

  @FieldResolver(() => ProductConnection, {
    description: 'Its new products and varieties, the latest first (Art. 22(2)).',
  })
  products(@Root() { key }: CenterType, @Ctx() context: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return loadCenterEntries(context, products, key, args);
  }

  @FieldResolver(() => ProjectConnection, {
    description:
      'Its research tasks, collaborations and commissioned projects, the latest first (Art. 5(4), 16, 22(3)).',
  })
  projects(@Root() { key }: CenterType, @Ctx() context: RequestContext, @Args(() => RegisterArgs) args: RegisterArgs) {
    return loadCenterEntries(context, projects, key, args);
  }

  @FieldResolver(() => IncubatedVentureConnection, {
    description: 'Its incubated ventures, the latest first (Art. 22(4)).',
  })
  incubatedVentures(
    @Root() { key }: CenterType,
    @Ctx() context: RequestContext,
    @Args(() => RegisterArgs) args: RegisterArgs,
  ) {
    return loadCenterEntries(context, incubatedVentures, key, args);
  }
}
