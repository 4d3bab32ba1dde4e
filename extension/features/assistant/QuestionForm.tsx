import { type ReactNode, useState } from 'react';

import { maxQuestionChars } from '#shared/api/endpoints/chat.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { TextArea } from '#extension/ui/Field.tsx';

import { useSay } from './use-say.ts';
import styles from './assistant.module.css';

interface QuestionFormProps {
  readonly initial: string;
  readonly isBusy: boolean;
  /** Whether it was taken: one that was not stays in the field. */
  readonly onAsk: (question: string) => Promise<boolean>;
  readonly onStop: () => void;
}

/** The question, sent by its button or Enter; a line more by Shift and Enter. */
export function QuestionForm({ initial, isBusy, onAsk, onStop }: QuestionFormProps): ReactNode {
  const say = useSay();
  const [question, setQuestion] = useState(initial);
  const send = (): void => {
    if (question.trim() === '' || isBusy) return;
    setQuestion('');
    void onAsk(question.trim()).then((isTaken) => {
      // What was typed meanwhile counts more.
      if (!isTaken) setQuestion((typed) => (typed === '' ? question : typed));
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label>
        <span>{say('question')}</span>
        <TextArea
          rows={2}
          value={question}
          maxLength={maxQuestionChars}
          onChange={(event) => setQuestion(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
      </label>
      <ButtonRow>
        {isBusy ? (
          <Button onClick={onStop}>{say('stop')}</Button>
        ) : (
          <Button kind="primary" type="submit" disabled={question.trim() === ''}>
            {say('ask')}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}
