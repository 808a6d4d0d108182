import type { Words } from './words';

/** Of saved queries. */
export const queryWords: Words = {
  'Changes, shares or stops sharing one of one’s own saved queries.': '修改、共享或停止共享本人保存的查询',
  'Which, and what of it.': '对象及其修改内容',
  'Deletes one of one’s own saved queries, published or not.': '删除本人保存的查询，无论是否已发布',
  'Publishes one of one’s own saved queries as a persisted document, or takes it back: programs with a token send its documentId instead of the text.':
    '将本人保存的查询发布为固定文档或撤回；持令牌的程序以文档标识代替查询文本',
  'Keeps a query of one’s own.': '保存本人的查询',
  'The query.': '查询',
  'One’s own saved queries and those that others share in one’s jurisdictions, the newest first.':
    '本人保存的查询及本辖区他人共享的查询，最新的在前',
  'A change of one of one’s own saved queries; what is not given stays as it is.':
    '对本人保存的查询的修改；未填的保持不变',
  'One GraphQL query that fits the schema, at most 20000 characters. Another document is not published any more.':
    '一个符合接口定义的查询，不超过 20000 个字符；文本改变后不再处于发布状态',
  'Whether it is shared.': '是否共享',
  'What it is called: 1 to 100 characters, on one line.': '名称：1 至 100 个字符，不换行',
  'Variables that it opens with, a JSON object of at most 10000 characters; empty: none.':
    '打开时的变量：JSON 对象，不超过 10000 个字符；空白表示没有',
  'The version that the change rests on.': '修改所依据的版本',
  'One of one’s own saved queries that is to be no more.': '待删除的本人查询',
  'The version that was seen.': '所见的版本',
  'That a saved query is no more.': '已删除的查询',
  'Whether programs may ask for one of one’s own saved queries by its id.': '程序能否以标识使用本人保存的查询',
  'False: no longer.': '否：不再发布',
  'A query that is to be kept. Nobody keeps more than 200.': '待保存的查询；每人不超过 200 个',
  'One GraphQL query that fits the schema, at most 20000 characters.': '一个符合接口定义的查询，不超过 20000 个字符',
  'Whether it is shared at once.': '是否立即共享',
  'The jurisdiction that it is about, in which it may be shared.': '所属辖区，可在其中共享',
  'Variables that it opens with, a JSON object of at most 10000 characters; none without it.':
    '打开时的变量：JSON 对象，不超过 10000 个字符；不填表示没有',
  'A query that somebody keeps in the workbench. Whoever reads it, because it is shared, runs it with rights of their own.':
    '某人在查询工作台保存的查询；共享后他人以自己的权限运行',
  'The GraphQL document: one query.': '查询文本：一个查询',
  'SHA-256 of the document: programs with a token send it as documentId instead of the document. Null: it is not published.':
    '查询文本的校验值，持令牌的程序以此代替文本；空值表示未发布',
  'Whether others who may read figures of the jurisdiction find it; else it is its owner’s alone.':
    '可查看该辖区数据的其他人能否看到；否则仅本人可见',
  'In which it is shared, with all above it.': '共享所在的辖区，含其上级',
  'What its owner calls it.': '所有人给定的名称',
  'When it was saved last.': '最近保存时间',
  'Variables that it opens with, as a JSON object; empty: none.': '打开时的变量，JSON 对象；空白表示没有',
  'Which saved queries are wanted: those that meet every part that is given.':
    '已保存查询的筛选条件：须同时符合已填的各项',
  'When it is exported; null: it is not, or it is somebody else’s.': '定期导出设置；空值表示未设置，或为他人的查询',
  'That a saved query is exported now and then, with the rights that its owner has then. Only they see it; its files are among their exports.':
    '查询的定期导出：按届时所有人的权限生成，仅本人可见，文件列入本人的导出',
  'How often a query is exported by schedule.': '定期导出的频率',
  'Whether a schedule goes on, and why not.': '定期导出是否进行，未进行的原因',
  'As what the rows are written from now on.': '此后的文件格式',
  'How often.': '频率',
  'Every week: on which day, 1 (Monday) to 7.': '每周：星期几，1（星期一）至 7',
  'Every month: on which day, 1 to 31; in a month that is shorter, on its last day.':
    '每月：几号，1 至 31；当月没有该日的，为当月最后一天',
  'At which hour, 0 to 23 (Asia/Shanghai).': '几点，0 至 23（北京时间）',
  'The last day on which it runs; null: there is none.': '截止日期；空值表示不设截止',
  'Whether it goes on, and why not.': '是否进行，未进行的原因',
  'When it runs next; null: it does not go on.': '下次导出时间；空值表示不再进行',
  'How many of its exports failed in a row; after the third it is paused.': '连续失败的次数；第三次后暂停',
  'Its latest export; null: there was none yet.': '最近一次导出；空值表示尚未导出',
  'Grows with every change, and with every run.': '版本号，每次修改和每次导出后增加',
  'That a query is not exported by schedule any more.': '已取消的定期导出',
  'Which schedule.': '定期导出的标识',
  'When a query is exported.': '定期导出的时间',
  'One of one’s own saved queries to be exported by schedule. Nobody has more than 20 schedules.':
    '待定期导出的本人查询；每人不超过 20 个',
  'Which: a query of one list that may be exported, without a page.': '查询：只含一个可导出的列表，不分页',
  'When.': '时间',
  'A change of one of one’s own schedules; what is not given stays as it is.': '对本人定期导出的修改；未填的保持不变',
  'When it runs from now on.': '此后的时间',
  'True: it waits; false: it goes on, also after failures. What it has missed meanwhile is not made up for.':
    '是：暂停；否：继续（包括失败之后）；暂停期间错过的不补',
  'One of one’s own schedules that is to be no more. Its files stay as long as they are kept.':
    '待取消的本人定期导出；已生成的文件在保存期限内保留',
  'Has one of one’s own saved queries exported now and then.': '为本人保存的查询设置定期导出',
  'Which query, when, and how.': '查询、时间与方式',
  'Changes or pauses one of one’s own schedules, or lets it go on.': '修改、暂停或继续本人的定期导出',
  'Ends one of one’s own schedules for good.': '取消本人的定期导出',
  'True: those that are shared; false: those that are not.': '是：已共享的；否：未共享的',
};
