import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { previewHeaders, staticServer } from "./static-server";

const FOLDER = path.resolve(__dirname, "../dist-preview");
const FIRST_PORT = Number(process.env["PORT"] ?? 3000);
const PORTS_TRIED = 50;

if (!existsSync(path.join(FOLDER, "index.html"))) {
  console.error("The preview is not built: run npm run build and npm run build:preview first, or npm start.");
  process.exit(1);
}

const server = staticServer(FOLDER, previewHeaders);
server.once("listening", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Career Comparison preview: http://localhost:${port}`);
});
listen(server, FIRST_PORT);

/** Takes the first port that is free. */
function listen(server: Server, port: number): void {
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" || port >= FIRST_PORT + PORTS_TRIED) throw error;
    listen(server, port + 1);
  });
  server.listen(port, "localhost");
}
