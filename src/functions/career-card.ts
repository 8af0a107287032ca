import { citation } from "../dataset/citation";
import type { Career, Dataset } from "../dataset/dataset";
import { findFigure, loadProfiles } from "../dataset/dataset";
import type { Figure, Measure, Statistic } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { cellNumber, figureFormat, takesCards, textProperty } from "./cell-value";
import { careerGiven } from "./figure-in-cell";
import { inCell } from "./in-cell";

interface Line {
  readonly label: string;
  readonly measure: Measure;
  readonly statistic?: Statistic;
}

const SECTIONS: Readonly<Record<string, readonly Line[]>> = {
  Pay: [
    { label: "Median pay a year", measure: "salary" },
    { label: "Lowest 10%", measure: "salary", statistic: "p10" },
    { label: "Highest 10%", measure: "salary", statistic: "p90" },
    { label: "Median pay an hour", measure: "wage" },
  ],
  Outlook: [
    { label: "Projected growth", measure: "growth" },
    { label: "Openings a year", measure: "openings" },
    { label: "People employed", measure: "employment" },
  ],
  "Getting in": [
    { label: "Education", measure: "education" },
    { label: "Experience", measure: "experience" },
    { label: "Training on the job", measure: "training" },
    { label: "Length", measure: "length" },
    { label: "License", measure: "license" },
    { label: "Certification", measure: "certification" },
  ],
  "Day to day": [
    { label: "Description", measure: "description" },
    { label: "Duties", measure: "duties" },
    { label: "Settings", measure: "settings" },
    { label: "Schedule", measure: "schedule" },
    { label: "Patient contact", measure: "patient contact" },
    { label: "Physical demand", measure: "physical demand" },
  ],
};

/** A card of what is known of a career; its title where the host takes no cards. */
export function careerCard(career: unknown): unknown {
  return inCell(
    [career],
    undefined,
    (data) => {
      const whose = careerGiven(data, career);
      return takesCards() ? card(data, whose) : whose.title;
    },
    (data) => (takesCards() ? loadProfiles(data) : undefined),
  );
}

function card(data: Dataset, career: Career): Excel.EntityCellValue {
  const known = Object.entries(SECTIONS).map(([title, lines]) => ({
    title,
    told: linesTold(data, career, lines),
  }));
  const figures = known.flatMap(({ told }) => told.map(([, figure]) => figure));
  const sources = [...new Set(figures.map(({ source }) => citation(source)))].map(
    (cited, index) => [`Source ${index + 1}`, cited] as const,
  );
  const sections = [
    ...known.map(({ title, told }) => ({ title, properties: told.map(([label]) => label) })),
    { title: "Sources", properties: sources.map(([label]) => label) },
  ].filter(({ properties }) => properties.length > 0);
  const { code, title } = career.occupation;
  return {
    type: "Entity",
    text: career.title,
    properties: {
      Career: textProperty(career.title),
      "Measured for": textProperty(`${code} ${title}`),
      ...Object.fromEntries(
        known.flatMap(({ told }) => told.map(([label, figure]) => [label, property(figure)])),
      ),
      ...Object.fromEntries(sources.map(([label, cited]) => [label, textProperty(cited)])),
    },
    layouts: {
      card: {
        title: { property: "Career" },
        subTitle: { property: "Measured for" },
        sections: sections.map((section) => ({ layout: "List", ...section })),
      },
    },
    provider: { description: `Career Comparison, data of ${data.version}` },
  };
}

function linesTold(
  data: Dataset,
  career: Career,
  lines: readonly Line[],
): readonly (readonly [string, Figure])[] {
  return lines.flatMap(({ label, measure, statistic }) => {
    const figure = findFigure(data, career, { measure, ...(statistic && { statistic }) });
    return figure === undefined ? [] : [[`${label}`, figure] as const];
  });
}

/** A number keeps its format; its period stands beneath it, so that no figure on the card is undated. */
function property(figure: Figure): Excel.EntityPropertyType {
  const { value, unit, period } = figure;
  const told =
    typeof value === "number"
      ? (cellNumber(value, unit, figureFormat(figure)) as Excel.FormattedNumberCellValue)
      : textProperty(typeof value === "string" ? value : value.join("; "));
  return { ...told, propertyMetadata: { sublabel: periodName(period) } };
}
