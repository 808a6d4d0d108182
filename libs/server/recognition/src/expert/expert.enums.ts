import { expertKindLabels, tieKindLabels } from '@wanchuang/domain-recognition';
import { enumOf } from '../reading/enum-of';
import { expertStateLabels } from './expert-state';

export const ExpertKindEnum = enumOf('ExpertKind', 'What kind of expert it is (Art. 9(3)).', expertKindLabels);
export const ExpertStateEnum = enumOf('ExpertState', 'Whether an expert can be invited.', expertStateLabels);
export const TieKindEnum = enumOf('TieKind', 'What binds an expert to an organisation (Art. 9(3)).', tieKindLabels);
