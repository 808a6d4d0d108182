import type { Words } from './words';

/** Of exports. */
export const exportWords: Words = {
  'Stops an export of one’s own that waits or is being written.': '取消本人排队中或生成中的导出',
  'Asks for a dataset as a file, of all rows of one instant. It is written with the rights that one has when that begins.':
    '将数据集导出为文件，内容为同一时点的全部行；按开始生成时本人的权限生成',
  'What, and how.': '导出内容与方式',
  'One of one’s own exports; null: there is no such one.': '本人的一项导出；空值表示不存在',
  'Its id.': '标识',
  'What may be exported: lists, each with its columns.': '可导出的数据集及其各列',
  'One’s own exports, the newest first.': '本人的导出，最新的在前',
  'An export that is not wanted any more.': '不再需要的导出',
  'Which: one of one’s own that waits or is being written.': '本人排队中或生成中的导出',
  'A dataset to be written to a file.': '待导出为文件的数据集',
  'What else the list takes, such as asOf, orderBy, and groupBy and measures for aggregates; no page.':
    '该列表的其他参数，如时点、排序，汇总的分组与度量；不含分页',
  'CSV: with the mark by which spreadsheets know UTF-8.': 'CSV：是否带有供电子表格识别编码的标记',
  'Keys of the columns, in their order; all without it.': '各列的键，按此顺序；不填为全部列',
  'Its name, one of exportDatasets.': '数据集名称，须为可导出的数据集之一',
  'Which rows: an object of the type of the list’s own argument `filter`, against which it is held.':
    '筛选条件：须符合该列表自身筛选参数的类型',
  'As what the rows are written.': '导出文件的格式',
  'What stands above the columns of CSV and workbooks.': 'CSV 与工作簿的表头',
  'A dataset that somebody takes out as a file. Only they see it.': '某人导出为文件的数据集，仅本人可见',
  'How often it was begun: a second time if the server ended over the first.':
    '开始生成的次数；首次因服务终止而中断的，再生成一次',
  'Keys of its columns, in their order.': '各列的键，按此顺序',
  'When it was asked for.': '申请时间',
  'Name of the dataset.': '数据集名称',
  'From when on its file is kept no more.': '文件的保存期限',
  'Why it failed; null: it did not.': '失败原因；空值表示未失败',
  'Path of the file, for GET with a session; its manifest is at the same path with /manifest behind it. null: there is none.':
    '文件的下载路径（须登录）；路径后加 /manifest 为其清单；空值表示没有文件',
  'The filter in English words.': '筛选条件的英文表述',
  'The filter in Chinese words.': '筛选条件的中文表述',
  'When it was done, failed or was cancelled.': '完成、失败或取消的时间',
  'As what its rows are written.': '文件格式',
  'What its owner called the saved query that was exported by schedule; null: it was asked for by hand.':
    '所有人给定期导出的查询取的名称；空值表示为手动导出',
  'What stands above the columns.': '表头',
  'What the file is; null until it is done.': '文件清单；完成前为空值',
  'What has become of it.': '导出状态',
  'Rows that there are in all; null: they are not counted yet.': '总行数；空值表示尚未统计',
  'Rows that are written so far.': '已写入的行数',
  'Something by which a dataset is restricted or shaped.': '数据集的筛选项或参数',
  'Whether it is a field of the filter.': '是否为筛选条件的字段',
  'Its English name.': '英文名称',
  'Its Chinese name.': '中文名称',
  'Its name: a field of the filter, or an argument beside it.': '名称：筛选条件的字段，或其他参数',
  'Its GraphQL type.': '其在接口中的类型',
  'A column that an export may have.': '可导出的列',
  'Its key, the same in every language.': '键，各语言相同',
  'Scalar or enumeration that its values are of.': '取值的标量或枚举类型',
  'English name of that unit.': '计量单位的英文名称',
  'Chinese name of the unit of its values; null: they have none.': '计量单位的中文名称；空值表示没有单位',
  'A list that may be exported as a whole: the one of the same name in Query.': '可整体导出的列表，与查询中的同名列表相同',
  'By what it is restricted and shaped.': '筛选项与参数',
  'Its columns, in their order; for aggregates none: groupBy and measures make them.':
    '各列，按此顺序；汇总无固定列，由分组与度量决定',
  'Its English title.': '英文标题',
  'Its Chinese title.': '中文标题',
  'Its name, as the list is called in Query.': '名称，与查询中的列表同名',
  'What a token must be for to read it.': '令牌读取时所需的范围',
  'Why an export failed.': '导出失败的原因',
  'As what rows are written.': '导出格式',
  'What an exported file is: enough to prove what is in it, and to ask for the same again.':
    '导出文件的清单：足以证明其内容，并可据此再次导出',
  'Values of the query’s variables, as JSON.': '查询变量的取值，JSON 格式',
  'What the rows are known at: the instant that was asked for, or that at which they were read.':
    '数据时点：所指定的时点，或读取时的时点',
  'Data cut-off: when that event happened.': '数据截止：该事件的发生时间',
  'Data cut-off: place in the log of the last event that the rows rest on; null: nothing had happened.':
    '数据截止：所依据的最后一个事件在日志中的序号；空值表示尚无事件',
  'Id of whoever made the export.': '导出人的标识',
  'The GraphQL query of which the rows are the nodes, without the limit of a page.':
    '所用查询，各行即其节点，不受分页限制',
  'Rows: as many as totalCount of the list was at that instant.': '行数，等于该时点列表的总数',
  'Tells this schema from others; it changes with every change of it.': '接口定义的版本标识，定义变更时随之变化',
  'Size of the file, bytes.': '文件大小，字节',
  'What has become of an export.': '导出的状态',
  'The `JSONObject` scalar type represents JSON objects as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf).':
    '键与值组成的对象，JSON 格式',
};
