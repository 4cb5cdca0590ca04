import { readAnswer } from '../../imports/registers/answers.ts';
import { answerTask } from '../limited-process.ts';

answerTask((bytes: Uint8Array) => readAnswer(new TextDecoder().decode(bytes)));
