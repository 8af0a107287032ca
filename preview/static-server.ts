import { createServer } from "node:http";
import type { Server } from "node:http";
import sirv from "sirv";
import { FRAME_ANCESTORS, headersOf } from "../hosting/headers";

type Headers = Readonly<Record<string, string>>;

/** Serves a folder, each file with the headers that are given for it; files are named as they lie there. */
export function staticServer(folder: string, headersFor: (file: string) => Headers): Server {
  const serve = sirv(folder, {
    dev: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersFor(pathname.replace(/^\//, ""))))
        response.setHeader(name, value);
    },
  });
  return createServer((request, response) =>
    serve(request, response, () => {
      response.statusCode = 404;
      response.end("Not found");
    }),
  );
}

/** The add-in's files as a host serves them, but that the workbook page around them may frame them. */
export function previewHeaders(file: string): Headers {
  const [, inAddIn] = /^addin\/(.*)$/.exec(file) ?? [];
  return inAddIn === undefined ? {} : headersOf(inAddIn, [...FRAME_ANCESTORS, "'self'"]);
}
