import { Expert } from '../expert/expert.entity';
import { ExpertTie } from '../expert/expert-tie.entity';
import { ScoringSheet } from '../sheet/scoring-sheet.entity';
import { ConflictDeclaration } from './conflict-declaration.entity';
import { PanelConclusion } from './panel-conclusion.entity';
import { Panel } from './panel.entity';
import { Seat } from './seat.entity';

/** The tables of consultation (Art. 9(3)). */
export const panelEntities = [Expert, ExpertTie, Panel, Seat, ConflictDeclaration, ScoringSheet, PanelConclusion];
