import { UnknownName } from "../../src/lookup/unknown-name";

const sentence = (text: string, suggestions: readonly string[] = []) =>
  new UnknownName("career", text, suggestions).message;

describe("UnknownName", () => {
  it("says what was given and what was perhaps meant", () => {
    expect(sentence("codr", ["coder"])).toBe('No career is called "codr". Did you mean "coder"?');
    expect(sentence("x", ["a", "b", "c"])).toBe('No career is called "x". Did you mean "a", "b" or "c"?');
  });

  it("says where to look when nothing is near", () => {
    expect(sentence("zzz")).toBe(
      'No career is called "zzz". Search the task pane or =CAREER.FIND("…") for names that work.',
    );
  });

  it("cuts what is long, and keeps it on one line", () => {
    expect(sentence("a\n\tb\u0000c", ["d"])).toBe('No career is called "a b c". Did you mean "d"?');
    expect(sentence("ab ".repeat(4_000), ["d"])).toBe(
      `No career is called "${"ab ".repeat(20).trim()}…". Did you mean "d"?`,
    );
  });

  it("cuts no character in half", () => {
    expect(sentence("🩺".repeat(100))).toContain(`"${"🩺".repeat(60)}…"`);
  });

  it("keeps what the pane needs", () => {
    const { kind, text, suggestions, name } = new UnknownName("place", "Txas", ["Texas"]);
    expect({ kind, text, suggestions, name }).toEqual({
      kind: "place",
      text: "Txas",
      suggestions: ["Texas"],
      name: "UnknownName",
    });
  });
});
