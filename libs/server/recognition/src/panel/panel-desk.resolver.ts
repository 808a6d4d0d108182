import { Role } from '@wanchuang/domain-access';
import { requireSignedIn } from '@wanchuang/server-access';
import { numericId, ReadElsewhere, RequestContext } from '@wanchuang/server-platform';
import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import { panelDesk } from './panel-desk';
import { PanelDeskType } from './panel-desk.type';

@Resolver()
export class PanelDeskResolver {
  // the rules and the conflict graph are the program's own: what proposes is what decides
  @Authorized(Role.BUREAU_OFFICER, Role.BUREAU_LEADER)
  @ReadElsewhere()
  @Query(() => PanelDeskType, {
    description: 'Composition of a panel, and whom to ask next, with the reasons (Art. 9(3)).',
  })
  panelDesk(
    @Arg('panelId', () => ID, { description: 'Id of the panel.' }) panelId: string,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { rights } = requireSignedIn(context);
    return panelDesk(context.database, rights, numericId('panel', panelId, 'panelId'));
  }
}
