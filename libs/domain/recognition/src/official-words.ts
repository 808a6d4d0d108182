/** A document of the bureau as it is printed: title, number, paragraphs, who signs and when. */
export interface OfficialDocument {
  readonly title: string;
  readonly number: string | null;
  readonly paragraphs: readonly string[];
  readonly signedBy: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** 2026-02-13 → 2026年2月13日 */
export const dayInWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

interface ListedCenter {
  readonly name: string;
  readonly hostName: string;
}

interface NoticeWords {
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly centers: readonly ListedCenter[];
  readonly bureauName: string;
  readonly postedOn: string;
  readonly endsOn: string;
  readonly workingDays: number;
  readonly isProvisional: boolean;
}

const paragraphsOf = (body: string): string[] => body.split(/\r?\n/).filter((line) => line.trim() !== '');

/** The notice as it is printed: the officer's words, the list, and until when an objection is taken (Art. 9(4)). */
export function noticeDocument(notice: NoticeWords): OfficialDocument {
  const { number, title, body, centers, bureauName, postedOn, endsOn, workingDays, isProvisional } = notice;
  const until = `${dayInWords(endsOn)}${isProvisional ? '（次年放假安排公布后重新核定）' : ''}`;
  return {
    title,
    number,
    paragraphs: [
      ...paragraphsOf(body),
      ...centers.map(({ name, hostName }, place) => `${place + 1}．${name}（依托单位：${hostName}）`),
      `公示期${workingDays}个工作日，自发布次日起算，至${until}24时止。对名单有异议的，请在公示期内逐家提出。`,
    ],
    signedBy: bureauName,
    on: postedOn,
  };
}

interface AnnouncementWords {
  readonly placeName: string;
  readonly bureauName: string;
  readonly policyTitle: string;
  readonly documentNumber: string;
  readonly noticeNumber: string;
  readonly noticeEndedOn: string;
  readonly announcedOn: string;
  readonly centers: readonly (ListedCenter & { readonly number: string })[];
}

/** By what words the bureau recognises centers (Art. 9(4)). */
export function announcementDocument(words: AnnouncementWords): OfficialDocument {
  const { placeName, bureauName, policyTitle, documentNumber, noticeNumber, noticeEndedOn, announcedOn, centers } =
    words;
  return {
    title: `关于认定${placeName}技术创新中心的通知`,
    number: null,
    paragraphs: [
      '各有关单位：',
      `依据《${policyTitle}》（${documentNumber}），经部门推荐、专家论证、局长办公会集体审议，并经${noticeNumber}公示，公示已于${dayInWords(noticeEndedOn)}期满，现认定下列${centers.length}家技术创新中心：`,
      ...centers.map(
        ({ name, number, hostName }, place) => `${place + 1}．${name}（证书编号：${number}；依托单位：${hostName}）`,
      ),
      '请各依托单位抓紧组建理事会（董事会）和专家委员会并办理备案，按时报送年度报告。',
    ],
    signedBy: bureauName,
    on: announcedOn,
  };
}
