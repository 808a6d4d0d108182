import type { Words } from './words';

/** Of webhooks. */
export const webhookWords: Words = {
  'A new webhook of one’s own. Nobody has more than 10.': '本人新登记的推送地址，每人最多 10 个',
  'What it is for: 1 to 100 characters, on one line.': '用途：1 至 100 个字符，不换行',
  'Where events are sent: an address that begins with https://, of at most 2000 characters. Private, local and reserved addresses are refused, now and at every delivery.':
    '接收事件的地址：以 https:// 开头，最多 2000 个字符；内网、本机和保留地址在登记和每次发送时均予拒绝',
  'Only events of these types, such as center.recognised; of every type without it. At most 100.':
    '只推送这些类型的事件；不填为全部类型；最多 100 个',
  'Only in these jurisdictions, with all below them; without it wherever its owner reads. At most 100.':
    '只限这些辖区（含下级）；不填为所有者可查看的全部；最多 100 个',
  'Only about these centers; of all without it. At most 100.': '只限这些中心；不填为全部；最多 100 个',
  'It begins behind this place in the log, such as 0 for everything; without it with what happens from now on.':
    '从事件记录的此序号之后开始，0 为全部；不填则从登记之后发生的事件开始',
  'A new signing secret for one of one’s own webhooks.': '为本人的推送地址更换签名密钥',
  'Whether one of one’s own webhooks rests.': '暂停或恢复本人的推送地址',
  'False: it goes on where it was, also where the server had stopped it.': '否：从中断处继续，被平台停用的也予恢复',
  'One of one’s own webhooks that is to be tried.': '待测试的本人推送地址',
  'One of one’s own webhooks that is to be no more.': '待删除的本人推送地址',
  'Whether a webhook is sent what happens.': '推送地址是否在接收事件',
  'Why a delivery failed, or why the server sends no more.': '发送失败或平台停止发送的原因',
  'An address to which the server sends events, signed: those that its owner may read at that time. Only its owner sees it.':
    '平台向其发送带签名事件的地址；按所有者当时的权限推送，仅本人可见',
  'Where events are sent.': '接收事件的地址',
  'Only events of these types; empty: of every type.': '只推送这些类型的事件；空列表为全部类型',
  'Only about these centers; empty: about all.': '只限这些中心；空列表为全部',
  'Whether it is sent what happens.': '是否在推送',
  'Place in the log up to which everything has been delivered, or was not for it.':
    '事件记录中的序号：此前的事件均已送达，或不属于其推送范围',
  'When a delivery was last accepted; null: never.': '最近一次被接收的时间；空值表示尚无',
  'When a delivery last failed; null: never.': '最近一次发送失败的时间；空值表示尚无',
  'Why the last one failed, or why the server stopped it; null: the last one was accepted.':
    '最近一次失败或平台停用的原因；空值表示最近一次已被接收',
  'HTTP status with which it was not accepted; null: there was none.': '未被接收时的应答状态码；空值表示没有应答',
  'Failures since a delivery was last accepted.': '自上次被接收以来的失败次数',
  'From when on it is tried again; null: it does not wait for that.': '何时起再次尝试；空值表示无需等待',
  'Whether a test message is about to be sent.': '是否有测试消息待发送',
  'When a test message was last sent; null: never.': '最近一次发送测试消息的时间；空值表示尚无',
  'Why that failed; null: it was accepted, or never sent.': '测试消息失败的原因；空值表示已被接收，或尚未发送',
  'HTTP status that answered it; null: none did.': '测试消息的应答状态码；空值表示没有应答',
  'Until when messages are signed by the secret before the present one, too; null: there was none.':
    '旧密钥同时签名的截止时间；空值表示没有旧密钥',
  'Events that are to be sent to it, the next one first.': '待推送的事件，最先发送的在前',
  'A webhook whose signing secret was just made. It is shown this once.': '刚生成签名密钥的推送地址；密钥只显示一次',
  'The webhook.': '推送地址',
  'By which its receiver verifies what it is sent: whsec_ and a key in base64.':
    '接收方据以核验消息的密钥：whsec_ 加 base64 编码的密钥',
  'That a webhook is no more.': '推送地址已删除',
  'One’s own webhooks, the newest first.': '本人的推送地址，最新的在前',
  'Registers an address to which the server sends events that one may read, signed, in the order of the log and at least once.':
    '登记一个接收地址，平台将本人可查看的事件签名后按记录顺序发送，至少一次',
  'Where to, and what.': '接收地址与推送范围',
  'Makes a new signing secret. For 24 hours messages are signed by the one before it, too.':
    '生成新的签名密钥；24 小时内消息同时带旧密钥的签名',
  'Pauses a webhook, or lets it go on where it was: nothing is missed.': '暂停推送，或从中断处恢复，不遗漏事件',
  'Asks for a test message, without events in it; what became of it stands in testFault and testStatus.':
    '发送一条不含事件的测试消息；结果见测试失败原因与测试应答状态码',
  'Removes a webhook for good; nothing more is sent to its address.': '删除推送地址，不再向其发送，无法恢复',
};
