import type { Action } from '@wanchuang/domain-access';
import { allCriteria } from '@wanchuang/domain-recognition';
import {
  inline,
  literal,
  many,
  numericId,
  one,
  openActions,
  page,
  type Reading,
  total,
  type TypeReads,
} from '@wanchuang/server-platform';
import { allOf, jurisdictionScope, pageSizes, withinJurisdiction } from '@wanchuang/server-registry';
import { ScoringSheet } from '../sheet/scoring-sheet.entity';
import type { ScoringSheetActionsType } from '../sheet/sheet.type';
import { ConflictDeclaration } from './conflict-declaration.entity';
import { PanelConclusion } from './panel-conclusion.entity';
import { Panel } from './panel.entity';
import type { PanelArgs } from './panel.inputs';
import type { PanelActionsType } from './panel.type';
import { Seat } from './seat.entity';
import type { SeatActionsType } from './seat.type';

const conditions = (read: Reading): string => {
  const filter = read.args<PanelArgs>().at('filter');
  const jurisdiction = jurisdictionScope(filter.at('jurisdictionId'));
  const [call, states] = [filter.at('callId'), filter.at('states')];
  return allOf([
    read.visible('Panel', 'panel'),
    jurisdiction && withinJurisdiction('panel', jurisdiction),
    call.isGiven ? `panel.call_id = ${call.bind('int', (id, place) => numericId('recognitionCall', id, place))}` : null,
    states.isGiven ? `panel.state = ANY(${states.bind('text[]')})` : null,
  ]);
};

/** One row of a table by the id that is asked for. */
const byId = (type: string, table: string, node: string) =>
  one(
    (read) => {
      const id = read.args<{ id: string }>().at('id');
      const key = id.bind('int', (value) => numericId(node, value));
      return { row: table, from: table, where: `${table}.id = ${key} AND ${read.visible(type, table)}` };
    },
    { arguments: ['id'] },
  );

const anyRow = (_row: string): string => 'TRUE';
const stands = (row: string): string => `${row}.set_aside_at IS NULL`;
const isSetAside = (row: string): string => `${row}.set_aside_at IS NOT NULL`;

/** Rows of another table that name this one. */
const partsOf = (type: string, table: string, key: string, orderBy: (row: string) => string, also = anyRow) =>
  many((read) => {
    const row = read.plan.alias('part');
    const where = `${row}.${key} = ${read.row}.id AND ${also(row)} AND ${read.visible(type, row)}`;
    return { row, from: `${table} ${row}`, where, orderBy: orderBy(row) };
  });

/** By kind, then by numbers that are drawn by lot. */
const bySeat = (row: string): string => `${row}.kind, ${row}.id`;
const byApplication = (row: string): string => `${row}.application_id`;
const latestFirst = (row: string): string => `${row}.set_aside_at DESC, ${row}.id DESC`;

/** The latest invitation first. */
const mySeats = many((read) => ({
  row: 'seat',
  from: 'seat',
  where: `${read.may('ANSWER_FOR_SEAT', 'Seat', 'seat')} AND ${read.visible('Seat', 'seat')}`,
  orderBy: 'seat.invited_at DESC, seat.id',
}));

const criteria = allCriteria.map(literal).join(', ');

const scores = many((read) => {
  const row = read.plan.alias('score');
  return {
    row,
    from: `json_each_text(${read.row}.scores::json) ${row}(criterion, points)`,
    orderBy: `array_position(ARRAY[${criteria}], ${row}.criterion)`,
  };
});

const actionsOfPanel: Readonly<Record<keyof PanelActionsType, Action>> = {
  assign: 'ASSIGN_APPLICATIONS',
  invite: 'INVITE_EXPERT',
  waiveSize: 'WAIVE_PANEL_SIZE',
  begin: 'BEGIN_SESSION',
  concludeApplication: 'CONCLUDE_APPLICATION',
  conclude: 'CONCLUDE_PANEL',
  cancel: 'CANCEL_PANEL',
};
const actionsOfSeat: Readonly<Record<keyof SeatActionsType, Action>> = {
  accept: 'ACCEPT_INVITATION',
  decline: 'DECLINE_INVITATION',
  recuse: 'RECUSE_SEAT',
  remove: 'REMOVE_SEAT',
};
const actionsOfSheet: Readonly<Record<keyof ScoringSheetActionsType, Action>> = {
  write: 'WRITE_SHEET',
  reopen: 'REOPEN_SHEET',
};

const panelConclusion = one((read) => {
  const row = read.plan.alias('concluded');
  const where = `${row}.application_id = ${read.row}.id AND ${stands(row)} AND ${read.visible('PanelConclusion', row)}`;
  return { row, from: `panel_conclusion ${row}`, where };
});

export const panelReads: readonly TypeReads[] = [
  { type: 'Application', fields: { panelConclusion } },
  {
    type: 'Panel',
    entity: Panel,
    node: 'panel',
    names: ['sizeWaiverSigner', 'call', 'jurisdiction'],
    fields: {
      applications: partsOf('Application', 'application', 'panel_id', (row) => `${row}.id`),
      seats: partsOf('Seat', 'seat', 'panel_id', bySeat),
      conclusions: partsOf('PanelConclusion', 'panel_conclusion', 'panel_id', byApplication, stands),
      conclusionsSetAside: partsOf('PanelConclusion', 'panel_conclusion', 'panel_id', latestFirst, isSetAside),
      viewerCan: inline(),
    },
  },
  { type: 'PanelActions', fields: openActions('Panel', actionsOfPanel) },
  {
    type: 'PanelConclusion',
    entity: PanelConclusion,
    node: 'panelConclusion',
    names: ['application', 'panel', 'document', 'recusedSeat'],
  },
  {
    type: 'Seat',
    entity: Seat,
    node: 'seat',
    names: ['panel', 'expert'],
    fields: {
      declarations: partsOf('ConflictDeclaration', 'conflict_declaration', 'seat_id', byApplication),
      sheets: partsOf('ScoringSheet', 'scoring_sheet', 'seat_id', byApplication),
      viewerCan: inline(),
    },
  },
  { type: 'SeatActions', fields: openActions('Seat', actionsOfSeat) },
  { type: 'ConflictDeclaration', entity: ConflictDeclaration },
  { type: 'ScoringSheet', entity: ScoringSheet, node: 'scoringSheet', fields: { scores, viewerCan: inline() } },
  { type: 'ScoringSheetActions', fields: openActions('ScoringSheet', actionsOfSheet) },
  {
    type: 'SheetScore',
    fields: { criterion: total((row) => `${row}.criterion`), points: total((row) => `${row}.points::int`) },
  },
  {
    type: 'Query',
    fields: {
      panel: byId('Panel', 'panel', 'panel'),
      panels: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({
          row: 'panel',
          from: 'panel',
          where: conditions(read),
          order: [
            { sql: 'panel.meeting_on', direction: 'DESC', type: 'date', field: 'Panel.meetingOn' },
            { sql: 'panel.id', direction: 'DESC', type: 'int' },
          ],
        }),
      }),
      seat: byId('Seat', 'seat', 'seat'),
      mySeats,
      scoringSheet: byId('ScoringSheet', 'scoring_sheet', 'scoringSheet'),
    },
  },
];
