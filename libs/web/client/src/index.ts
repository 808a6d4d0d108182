export * from './schema.generated';

export { attempt } from './api/attempt';
export { pageHandle, type PageHandle } from './api/page-handle';
export {
  ClientProvider,
  askAgain,
  createClient,
  startAnew,
  useAnsweredViewer,
  useConnection,
  useOpenClient,
  type Client,
} from './api/client-provider';
export type { ConnectionState } from './api/connection';
export { AnswerError } from './api/answer-error';
export { codeOfStatus, errorCode, errorMessage, type ErrorCode } from './api/error-code';
export { sendFile, type UploadAnswer, uploadFile, type UploadOptions } from './api/upload';
export { useErrorText, type ErrorWords } from './api/use-error-text';

export {
  defineText,
  type Dictionary,
  type Plural,
  type Say,
  type SayOf,
  type Text,
  type Wording,
} from './text/define-text';
export { Emphasised } from './text/emphasised';
export { languageTag, languageValues, localName, nameOf, type Language } from './text/language';
export { forgetTyped } from './settings/typed';
export { SpokenContext } from './text/spoken';
export { textFaults } from './text/text-faults';
export { sayIn, useLanguage, useText } from './text/use-text';

export { addressNow, type Address } from './url/address-now';
export * from './url/parameter';
export {
  addressOf,
  printSearch,
  readUrlState,
  writeUrlState,
  type DroppedValue,
  type UrlReading,
  type UrlSchema,
  type UrlStateOf,
  type UrlStateUpdate,
} from './url/url-state';
export { useLinks, type LinkAddress } from './url/use-links';
export { useUrlState, type SetUrlState, type UrlStateHandle } from './url/use-url-state';

export { themeValues, type ThemeChoice } from './settings/settings';
export { SettingsProvider, useSettings, type SettingsHandle } from './settings/settings-provider';

export {
  defaultJurisdiction,
  isWithin,
  jurisdictionTree,
  type Jurisdiction,
  type JurisdictionBranch,
} from './jurisdiction/default-jurisdiction';
export {
  JurisdictionProvider,
  jurisdictionParameter,
  useJurisdiction,
  useJurisdictions,
  type JurisdictionHandle,
} from './jurisdiction/jurisdiction-provider';

export { centerFilterSchema, noCenterFilter, type CenterFilterState } from './filter/center-filter';
export { describeFilter, describeYears, type FilterNames } from './filter/describe-filter';

export * from './terms/terms.text';

export { Failure, Notice, Waiting, type NoticeProps } from './state/page-state';
export { useLate } from './state/use-late';
