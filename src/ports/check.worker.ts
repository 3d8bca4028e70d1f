/** Checks copies away from the page, so that it goes on answering while a long text is searched. */
import { answerCheck } from './answer-check.ts';
import type { CheckRequest } from './check-protocol.ts';

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  void answerCheck(data).then((answer) => {
    postMessage(answer);
  });
});
