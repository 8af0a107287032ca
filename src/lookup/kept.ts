/** The last answers given, as many as are worth their memory: a workbook asks the same few questions again and again. */
export class Kept<Answer> {
  private readonly answers = new Map<string, Answer>();

  constructor(private readonly most: number) {}

  get(question: string): Answer | undefined {
    return this.answers.get(question);
  }

  /** Gives the answer back. When there are too many, the oldest is dropped. */
  keep(question: string, answer: Answer): Answer {
    if (this.answers.size >= this.most) {
      for (const oldest of this.answers.keys()) {
        this.answers.delete(oldest);
        break;
      }
    }
    this.answers.set(question, answer);
    return answer;
  }
}
