import { columns, many, one, page, type Reading, total, type TypeReads } from '@wanchuang/server-platform';
import { allOf, jurisdictionScope, pageSizes, withinJurisdiction } from '@wanchuang/server-registry';
import { Objection } from '../objection/objection.entity';
import { byId } from '../reading/by-id';
import { ofPlaces } from '../reading/of-places';
import { Announcement } from '../recognition/announcement.entity';
import { NoticeItem } from './notice-item.entity';
import { noticeActionReads } from './notice-actions.type';
import type { PublicNoticeArgs } from './notice.inputs';
import { PublicNotice } from './public-notice.entity';

const items = many((read) => {
  const row = read.plan.alias('item');
  const where = `${row}.notice_id = ${read.row}.id AND ${read.visible('NoticeItem', row, 'notice')}`;
  return { row, from: `notice_item ${row}`, where, orderBy: `${row}.application_id` };
});

const announcements = many((read) => {
  const row = read.plan.alias('announced');
  const where = `${row}.notice_id = ${read.row}.id AND ${read.visible('Announcement', row)}`;
  return { row, from: `announcement ${row}`, where, orderBy: `${row}.id` };
});

/** The days stand in the row as JSON, so that they stay as they were posted. */
const reckoning = many((read) => {
  const row = read.plan.alias('reckoned');
  const shape = 'day date, kind text, name_zh text, name_en text, number int, is_published boolean';
  return { row, from: `jsonb_to_recordset(${read.row}.reckoning::jsonb) AS ${row} (${shape})`, orderBy: `${row}.day` };
});

const objectionOutcomes = many((read) => {
  const row = read.plan.alias('objected');
  const where = `${row}.item_id = ${read.row}.id AND ${read.visible('ObjectionOutcome', row)}`;
  return { row, from: `objection ${row}`, where, orderBy: `${row}.id` };
});

const center = one((read) => {
  const [row, application] = [read.plan.alias('center'), read.plan.alias('application')];
  return {
    row,
    from: `application ${application} JOIN center ${row} ON ${row}.id = ${application}.center_id`,
    where: `${application}.id = ${read.row}.application_id AND ${read.visible('Center', row)}`,
  };
});

/** That it is withdrawn everybody may know who has read that it was to be recognised; the application itself they may not. */
const isWithdrawn = total(
  (row) =>
    `EXISTS (SELECT FROM application withdrawn WHERE withdrawn.id = ${row}.application_id AND withdrawn.state = 'WITHDRAWN')`,
);

const conditions = (read: Reading): string => {
  const filter = read.args<PublicNoticeArgs>().at('filter');
  const jurisdiction = jurisdictionScope(filter.at('jurisdictionId'));
  const states = filter.at('states');
  return allOf([
    read.visible('PublicNotice', 'public_notice'),
    jurisdiction && withinJurisdiction('public_notice', jurisdiction),
    ofPlaces('public_notice', filter.at('exactJurisdictionIds')),
    states.isGiven ? `public_notice.state = ANY(${states.bind('text[]')})` : null,
  ]);
};

export const noticeReads: readonly TypeReads[] = [
  { type: 'ReckonedDay', fields: columns(['day', 'kind', 'isPublished'], ['nameZh', 'nameEn', 'number']) },
  { type: 'ObjectionOutcome', entity: Objection },
  { type: 'Announcement', entity: Announcement, node: 'announcement', names: ['document'] },
  {
    type: 'NoticeItem',
    entity: NoticeItem,
    node: 'noticeItem',
    within: 'notice',
    names: ['host'],
    fields: { center, isWithdrawn, objectionOutcomes },
  },
  {
    type: 'PublicNotice',
    entity: PublicNotice,
    node: 'notice',
    names: ['document'],
    fields: { items, announcements, reckoning },
  },
  ...noticeActionReads,
  {
    type: 'Query',
    fields: {
      publicNotice: one(byId('PublicNotice', 'public_notice', 'notice'), { arguments: ['id'] }),
      publicNotices: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({
          row: 'public_notice',
          from: 'public_notice',
          where: conditions(read),
          order: [
            {
              sql: 'public_notice.posted_on',
              direction: 'DESC',
              type: 'date',
              nullable: true,
              field: 'PublicNotice.postedOn',
            },
            { sql: 'public_notice.id', direction: 'DESC', type: 'int' },
          ],
        }),
      }),
    },
  },
];
