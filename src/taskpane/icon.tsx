const PATHS = {
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l3.5 3.5",
  remove: "m5.5 5.5 9 9m0-9-9 9",
  grip: "M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1",
  earlier: "m12 5-5 5 5 5",
  later: "m8 5 5 5-5 5",
  done: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.8 10.2l2.3 2.3 4.2-4.7",
  info: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9.2v4.3M10 6.4v.2",
  warning: "M10 3 17.5 16.5h-15L10 3ZM10 8.3v3.7M10 14.1v.2",
  error: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7.5 7.5l5 5m0-5-5 5",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing in the color of the text around it. It says nothing that the text beside it does not. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The add-in's own sign: two people who are also two bars. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true" focusable="false">
      <g class="emblem-first">
        <circle cx="9" cy="12" r="4" />
        <path d="M4 28v-6a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v6z" />
      </g>
      <g class="emblem-second">
        <circle cx="23" cy="6" r="4" />
        <path d="M18 28V16a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v12z" />
      </g>
      <path class="emblem-ground" d="M2 28h28v2H2z" />
    </svg>
  );
}
