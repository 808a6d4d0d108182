import { readByCompiler } from '@wanchuang/server-platform';
import { Args, Authorized, Query, Resolver } from 'type-graphql';
import { RecognitionProgressArgs } from './progress.args';
import { RecognitionProgressType } from './progress.type';

@Resolver()
export class RecognitionProgressResolver {
  @Authorized('BUREAU_OFFICER', 'BUREAU_LEADER')
  @Query(() => RecognitionProgressType, {
    description: 'How recognition goes on, for the bureau of the place: submitted applications, of one call or of all.',
  })
  recognitionProgress(@Args(() => RecognitionProgressArgs) _args: RecognitionProgressArgs): RecognitionProgressType {
    return readByCompiler();
  }
}
