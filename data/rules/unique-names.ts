import type { Rule } from "./rule";

export const uniqueNames: Rule = {
  name: "unique names",
  description: "A career has an everyday name once, however it is written. Several careers may share a name.",
  check({ names }, faults) {
    const first = new Map<string, number>();
    for (const { line, name, career } of names) {
      const key = `${career} ${name.toLowerCase().replace(/[^a-z0-9]/g, "")}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, line);
      else {
        const sentence = `The career "${career}" is called "${name}" on line ${known} already. Take one of them out.`;
        faults.add("names.csv", line, sentence);
      }
    }
  },
};
