import { Expert } from '../expert/expert.entity';
import { expertReads } from '../expert/expert.read';
import { ExpertResolver } from '../expert/expert.resolver';
import { ExpertTie } from '../expert/expert-tie.entity';
import { ScoringSheet } from '../sheet/scoring-sheet.entity';
import { SheetResolver } from '../sheet/sheet.resolver';
import { ConflictDeclaration } from './conflict-declaration.entity';
import { PanelConclusion } from './panel-conclusion.entity';
import { PanelDeskResolver } from './panel-desk.resolver';
import { Panel } from './panel.entity';
import { panelReads } from './panel.read';
import { PanelResolver } from './panel.resolver';
import { Seat } from './seat.entity';
import { SeatResolver } from './seat.resolver';

/** Consultation: experts, panels, sheets and what is concluded (Art. 9(3)). */
export const panelModule = {
  entities: [Expert, ExpertTie, Panel, Seat, ConflictDeclaration, ScoringSheet, PanelConclusion],
  resolvers: [ExpertResolver, PanelResolver, PanelDeskResolver, SeatResolver, SheetResolver],
  reads: [...expertReads, ...panelReads],
};
