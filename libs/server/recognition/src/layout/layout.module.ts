import { layoutReads } from './layout.read';
import { LayoutPlanResolver } from './layout.resolver';
import { LayoutPlan, LayoutTarget } from './layout-plan.entity';

/** The layout plan (Art. 5(2)). */
export const layoutModule = {
  entities: [LayoutPlan, LayoutTarget],
  resolvers: [LayoutPlanResolver],
  reads: layoutReads,
} as const;
