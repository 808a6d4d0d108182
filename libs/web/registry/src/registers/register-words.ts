import {
  type SayOf,
  awardLevelText,
  contractDirectionText,
  contractKindText,
  intellectualPropertyKindText,
  intellectualPropertyStateText,
  productKindText,
  projectKindText,
  projectLevelText,
  projectStateText,
  publicationKindText,
  standardLevelText,
  standardRoleText,
  useText,
  verificationText,
} from '@wanchuang/web-client';
import { registersText } from './registers.text';

/** Everything that a register's columns say, in the language of the interface. */
export interface RegisterWords {
  readonly say: SayOf<typeof registersText>;
  readonly contractKind: SayOf<typeof contractKindText>;
  readonly contractDirection: SayOf<typeof contractDirectionText>;
  readonly propertyKind: SayOf<typeof intellectualPropertyKindText>;
  readonly propertyState: SayOf<typeof intellectualPropertyStateText>;
  readonly awardLevel: SayOf<typeof awardLevelText>;
  readonly standardLevel: SayOf<typeof standardLevelText>;
  readonly standardRole: SayOf<typeof standardRoleText>;
  readonly publicationKind: SayOf<typeof publicationKindText>;
  readonly productKind: SayOf<typeof productKindText>;
  readonly projectKind: SayOf<typeof projectKindText>;
  readonly projectLevel: SayOf<typeof projectLevelText>;
  readonly projectState: SayOf<typeof projectStateText>;
  readonly verification: SayOf<typeof verificationText>;
}

export function useRegisterWords(): RegisterWords {
  return {
    say: useText(registersText),
    contractKind: useText(contractKindText),
    contractDirection: useText(contractDirectionText),
    propertyKind: useText(intellectualPropertyKindText),
    propertyState: useText(intellectualPropertyStateText),
    awardLevel: useText(awardLevelText),
    standardLevel: useText(standardLevelText),
    standardRole: useText(standardRoleText),
    publicationKind: useText(publicationKindText),
    productKind: useText(productKindText),
    projectKind: useText(projectKindText),
    projectLevel: useText(projectLevelText),
    projectState: useText(projectStateText),
    verification: useText(verificationText),
  };
}
