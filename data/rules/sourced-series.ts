import type { Rule } from "./rule";

export const sourcedSeries: Rule = {
  name: "sourced series",
  description: "Every series has its source and its column of figures, and every column its series.",
  check({ sources, series, values }, faults) {
    const known = new Set(sources.map(({ id }) => id));
    for (const { line, source, column } of series) {
      if (!known.has(source)) {
        faults.add(
          "series.csv",
          line,
          `The source "${source}" is not in sources.csv. Add it, or mend the id.`,
        );
      }
      const table = values.find((one) => one.source === source);
      if (table !== undefined && !table.columns.includes(column)) {
        faults.add(
          "series.csv",
          line,
          `There is no column "${column}" in ${table.file}. Add it, or drop the series.`,
        );
      }
    }
    for (const { file, source, columns } of values) {
      for (const column of columns) {
        if (series.some((one) => one.source === source && one.column === column)) continue;
        faults.add(file, 1, `The column "${column}" has no line in series.csv. Add one, or drop the column.`);
      }
    }
  },
};
